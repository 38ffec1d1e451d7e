# Counters, recursion over scopes, generators that build, closures that share, late errors.
import itertools
import tensorflow as tf
from collections import namedtuple, OrderedDict

Spec = namedtuple('Spec', 'kind size name')
Spec.__new__.__defaults__ = (None,)


def parse(text):
    for part in text.split(','):
        kind, _, rest = part.strip().partition(':')
        size, name = (rest.split('@') + [None])[:2]
        yield Spec(kind, int(size), *([name] if name else []))


def build(x, specs, share=None):
    share = {} if share is None else share
    for i, s in enumerate(specs):
        key = s.name or '%s%d' % (s.kind, i)
        reuse = key in share
        with tf.variable_scope(key, reuse=reuse):
            v = tf.get_variable('w', [s.size])
            x = {'add': lambda a, b: a + b, 'mul': lambda a, b: a * b}[s.kind](x, v)
        share[key] = share.get(key, 0) + 1
        yield key, x


specs = list(parse('add:2, mul:2@m, add:2, mul:2@m'))
print(specs[1], specs[0]._asdict()['name'], specs[0]._replace(size=9).size)
out = OrderedDict(build(tf.zeros([2]), specs))
print(list(out), out['m'].name, [v.name for v in tf.global_variables()])
try:
    dict(build(tf.zeros([2]), [Spec('div', 2)]))
except KeyError as e:
    print('KeyError', e)
try:
    list(build(tf.zeros([2]), [Spec('add', 3, 'm')], {'m': 1}))
except ValueError as e:
    print(e)


def counter(start=0):
    c = itertools.count(start)
    return lambda prefix='n': '%s%d' % (prefix, next(c))


fresh = counter(3)
with tf.variable_scope('root') as root:
    for _ in range(2):
        with tf.variable_scope(fresh()):
            tf.get_variable(fresh('v'), [])
print([v.op.name for v in tf.global_variables()][-2:])


class Tree(object):
    def __init__(self, value, *children):
        self.value, self.children = value, children

    def walk(self, depth=0):
        yield depth, self
        for c in self.children:
            yield from c.walk(depth + 1)

    def build(self):
        with tf.variable_scope(self.value) as s:
            self.scope = s
            self.var = tf.get_variable('v', [1 + len(self.children)])
            parts = [c.build() for c in self.children]
            return tf.concat([self.var] + parts, 0, name='cat') if parts else self.var

    def __iter__(self):
        return (t for _, t in self.walk())

    def __len__(self):
        return 1 + sum(map(len, self.children))


t = Tree('a', Tree('b', Tree('d')), Tree('c'))
r = t.build()
print(r.name, r.shape, len(t), [(d, n.scope.name) for d, n in t.walk()], [n.var.name for n in t if n.children])
with tf.variable_scope('outer', initializer=tf.ones_initializer(), reuse=tf.AUTO_REUSE) as o:
    fns = []
    for k in range(2):
        def fn(k=k, scope=o):
            with tf.variable_scope(scope, auxiliary_name_scope=False):
                return tf.get_variable('k%d' % k, [1])
        fns.append(fn)
with tf.variable_scope('elsewhere'):
    a, b = [f() for f in fns]
    c = fns[0]()
print(a.name, b.name, c is a, c.name, tf.get_variable_scope().name == '', a.initializer.name)


def guarded(action, *errors, default=None):
    try:
        return action()
    except errors as e:
        return default if default is not None else type(e).__name__
    finally:
        print('ran', getattr(action, '__name__', '?'), tf.get_variable_scope().name or '-')


def dup():
    return tf.get_variable('dup', [1])


print(guarded(dup).name, guarded(dup, ValueError), guarded(lambda: 1 / 0, ZeroDivisionError, default='dz'), guarded(lambda: [][0], (IndexError,)))
try:
    guarded(dup, TypeError)
except ValueError as e:
    print(str(e).split('.')[0])
with tf.variable_scope('s', reuse=tf.AUTO_REUSE):
    shared = {n: tf.get_variable(n, [i + 1]) for i, n in enumerate('xyz')}
    again = [tf.get_variable(n, shared[n].shape) for n in sorted(shared, reverse=True)]
print([v.name for v in again], all(shared[v.op.name.split('/')[-1]] is v for v in again))
ops = tf.get_default_graph().get_operations()
print(len(ops) > 10, sum(o.type == 'VariableV2' for o in ops), {o.type for o in ops} >= {'Assign', 'ConcatV2'})
names = sorted(set(o.name.split('/')[0] for o in ops if o.type == 'VariableV2'))
print(names, max(names, key=len), min(len(n) for n in names))
