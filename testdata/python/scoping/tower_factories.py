# Factories, towers, counters, partials, decorators with scopes.
import functools
import collections
import contextlib
import tensorflow as tf


def counted(fn):
    fn.calls = 0

    @functools.wraps(fn)
    def inner(*args, **kwargs):
        fn.calls += 1
        inner.total = fn.calls
        return fn(*args, **kwargs)
    return inner


def scoped(name=None, reuse=None):
    def decorate(fn):
        @functools.wraps(fn)
        def inner(x, *args, **kwargs):
            with tf.variable_scope(name or fn.__name__, reuse=reuse):
                return fn(x, *args, **kwargs)
        return inner
    return decorate


@scoped(reuse=tf.AUTO_REUSE)
@counted
def dense(x, units, act=tf.nn.relu, use_bias=True):
    w = tf.get_variable('w', [x.shape[-1].value, units])
    y = tf.matmul(x, w)
    if use_bias:
        y = y + tf.get_variable('b', [units], initializer=tf.zeros_initializer())
    return act(y) if act else y


def tower(x, sizes, layer=dense, **kw):
    for i, n in enumerate(sizes):
        with tf.variable_scope('l%d' % i):
            x = layer(x, n, **kw)
    return x


linear = functools.partial(dense, act=None, use_bias=False)
x = tf.placeholder(tf.float32, [None, 4], name='x')
outs = []
for gpu in range(2):
    with tf.device('/gpu:%d' % gpu), tf.name_scope('tower_%d' % gpu) as ns:
        with tf.variable_scope('model', reuse=gpu > 0) as vs:
            outs.append(tower(x, [3, 2]))
            outs.append(linear(outs[-1], 5))
        print(ns, vs.name, vs.reuse, outs[-1].name, outs[-1].device)
print(dense.__name__, dense.__wrapped__.__name__, [v.name for v in tf.global_variables()])
print(linear.func is dense, linear.keywords == {'act': None, 'use_bias': False})


class Namer(object):
    def __init__(self):
        self.count = collections.Counter()

    def __call__(self, kind):
        self.count[kind] += 1
        return '%s_%d' % (kind, self.count[kind])


namer = Namer()


@contextlib.contextmanager
def block(kind):
    name = namer(kind)
    with tf.variable_scope(name) as scope:
        print('enter', scope.name)
        try:
            yield scope
        finally:
            print('exit', scope.name, len(scope.trainable_variables()))


with block('conv') as s1:
    a = dense(x, 2)
    with block('conv') as s2:
        b = dense(a, 2)
try:
    with block('conv'):
        with tf.variable_scope(s1, reuse=True):
            c = tf.get_variable('missing', [1])
except ValueError as e:
    print(str(e).split('.')[0])
with tf.variable_scope(s1, reuse=True):
    print(dense(x, 2).name, tf.get_variable('dense/w').name)


def build(depth, width=2):
    if depth == 0:
        return tf.get_variable('leaf', [width])
    with tf.variable_scope('d%d' % depth):
        left = build(depth - 1)
        with tf.variable_scope('right'):
            right = build(depth - 1, width)
    return left + right


print(build(2).name, [v.op.name for v in tf.trainable_variables() if 'leaf' in v.name])
print(sorted(namer.count.items()), tf.get_variable_scope().name == '')
