# A store of parameters that hands out what was made before, used by functions and objects.
import functools
import tensorflow as tf


class Store(object):
    def __init__(self, scope):
        self.scope_name = scope
        self.made = {}
        self.hits = 0

    def get(self, name, shape, **kwargs):
        key = (name, tuple(shape))
        if key in self.made:
            self.hits += 1
            return self.made[key]
        with tf.variable_scope(self.scope_name, auxiliary_name_scope=False):
            self.made[key] = tf.get_variable('%s_%s' % (name, 'x'.join(map(str, shape)) or 'scalar'), shape, **kwargs)
        return self.made[key]

    __call__ = get

    def __contains__(self, name):
        return any(n == name for n, _ in self.made)

    def __iter__(self):
        return iter(sorted(self.made))

    def __enter__(self):
        self.before = len(self.made)
        return self

    def __exit__(self, kind, error, trace):
        print('made', len(self.made) - self.before, kind.__name__ if kind else None)
        return kind is KeyError


store = Store('store')
constant = functools.partial(store.get, initializer=tf.constant_initializer(2.0))


def layer(x, units, name='layer', get=store):
    with tf.name_scope(name):
        return tf.matmul(x, get('w', [int(x.shape[1]), units])) + constant('b', (units,))


x = tf.ones([1, 3])
with store as s:
    outs = [layer(x, n, name='l%d' % n) for n in (2, 4, 2)]
print([o.name for o in outs], [v.name for v in tf.global_variables()], store.hits, 'w' in store, 'q' in store, list(store))
with store:
    layer(outs[0], 3)
    raise KeyError('gone')
try:
    with store:
        store.get('w', [-1])
except ValueError as e:
    print(type(e).__name__)
print(len(tf.global_variables()), tf.get_variable_scope().name == '', constant('b', (2,)) is store.made['b', (2,)])
