# A small framework: layers as classes, sequential containers, parameter sharing, optimizers by hand.
import collections
import contextlib
import functools
import tensorflow as tf


class Layer(object):
    _uid = collections.defaultdict(int)

    def __init__(self, name=None, **kwargs):
        base = name or type(self).__name__.lower()
        Layer._uid[base] += 1
        n = Layer._uid[base]
        self.name = base if n == 1 else '%s_%d' % (base, n - 1)
        self.built = False
        self._vars = []
        for k in kwargs:
            if k not in ('trainable', 'dtype'):
                raise TypeError('Keyword argument not understood: %s' % k)
        self.trainable = kwargs.get('trainable', True)

    def add_weight(self, name, shape, init=None):
        v = tf.get_variable(name, shape, initializer=init, trainable=self.trainable)
        self._vars.append(v)
        return v

    def build(self, shape):
        self.built = True

    def __call__(self, x, *args, **kwargs):
        with tf.variable_scope(self.name, reuse=self.built) as sc:
            if not self.built:
                self.build([d.value for d in x.shape])
            self.scope = sc
            return self.call(x, *args, **kwargs)

    def call(self, x):
        return x

    @property
    def weights(self):
        return list(self._vars)

    def __repr__(self):
        return '<%s %s (%d)>' % (type(self).__name__, self.name, len(self.weights))


class Dense(Layer):
    def __init__(self, units, activation=None, use_bias=True, **kw):
        super(Dense, self).__init__(**kw)
        self.units, self.activation, self.use_bias = units, activation, use_bias

    def build(self, shape):
        self.kernel = self.add_weight('kernel', [shape[-1], self.units])
        self.bias = self.add_weight('bias', [self.units], tf.zeros_initializer()) if self.use_bias else None
        super(Dense, self).build(shape)

    def call(self, x):
        y = tf.matmul(x, self.kernel)
        if self.bias is not None:
            y = tf.nn.bias_add(y, self.bias)
        return self.activation(y) if self.activation else y


class Sequential(Layer):
    def __init__(self, layers=(), **kw):
        Layer.__init__(self, **kw)
        self.layers = []
        for l in layers:
            self.add(l)

    def add(self, layer):
        if not isinstance(layer, Layer):
            raise TypeError('not a layer: %r' % (layer,))
        self.layers.append(layer)
        return self

    def call(self, x):
        return functools.reduce(lambda h, l: l(h), self.layers, x)

    @property
    def weights(self):
        return [w for l in self.layers for w in l.weights]

    def __len__(self):
        return len(self.layers)

    def __getitem__(self, i):
        return self.layers[i]

    def __iter__(self):
        return iter(self.layers)


class Residual(Sequential):
    def call(self, x):
        return x + super(Residual, self).call(x)


net = Sequential([Dense(4, tf.nn.relu), Residual([Dense(4), Dense(4, use_bias=False)]), Dense(2, name='out')])
net.add(Layer(name='identity'))
x1, x2 = tf.zeros([2, 3], name='x1'), tf.zeros([5, 3], name='x2')
y1, y2 = net(x1), net(x2)
print(y1.name, y2.name, y1.shape, y2.shape)
print([w.name for w in net.weights], len(net), net[0], list(net)[-1].name, net[1][1].scope.name)
try:
    net.add('x')
except TypeError as e:
    print(e)
try:
    Dense(3, foo=1)
except TypeError as e:
    print(e)
frozen = Dense(1, trainable=False, name='out')
frozen(y1)
print(frozen, [v.name for v in tf.trainable_variables() if v.name.startswith('out')], len(tf.global_variables()))


@contextlib.contextmanager
def freeze():
    before = set(tf.trainable_variables())
    yield before
    coll = tf.get_collection_ref(tf.GraphKeys.TRAINABLE_VARIABLES)
    coll[:] = [v for v in coll if v in before]


with freeze() as kept:
    with tf.variable_scope('frozen'):
        Dense(2)(x1)
print(len(kept), len(tf.trainable_variables()), len(tf.global_variables()))


