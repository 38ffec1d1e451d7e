# Mixins, registries, closures over loops, custom getters, collections.
import collections
import tensorflow as tf

REGISTRY = collections.OrderedDict()


def register(name):
    def add(cls):
        if name in REGISTRY:
            raise KeyError('duplicate %r' % name)
        REGISTRY[name] = cls
        cls.key = name
        return cls
    return add


class Base(object):
    scope_name = 'base'

    def __init__(self, **hparams):
        self.hparams = dict(self.defaults(), **hparams)
        for k, v in sorted(self.hparams.items()):
            setattr(self, k, v)

    @classmethod
    def defaults(cls):
        return {'units': 2, 'name': cls.__name__.lower()}

    def build(self, x):
        with tf.variable_scope(self.name, default_name=self.scope_name):
            return self.layers(x)

    def layers(self, x):
        raise NotImplementedError('%s.layers' % type(self).__name__)


class BiasMixin(object):
    def bias(self, x):
        b = tf.get_variable('bias', [x.shape[-1].value], initializer=tf.zeros_initializer)
        return x + b


@register('lin')
class Linear(Base):
    def layers(self, x):
        return tf.matmul(x, tf.get_variable('w', [x.shape[-1].value, self.units]))


@register('aff')
class Affine(BiasMixin, Linear):
    @classmethod
    def defaults(cls):
        d = super(Affine, cls).defaults()
        d.update(units=3)
        return d

    def layers(self, x):
        return self.bias(super(Affine, self).layers(x))


@register('none')
class Nothing(Base):
    pass


x = tf.zeros([1, 4])
for key, cls in REGISTRY.items():
    model = cls(units=5) if key == 'lin' else cls()
    try:
        y = model.build(x)
        print(key, cls.__name__, cls.key, y.name, y.shape)
    except NotImplementedError as e:
        print(key, repr(e))
try:
    register('lin')(dict)
except KeyError as e:
    print(e)
print([c.__name__ for c in Affine.__mro__], Affine.key, Linear.key)

makers = []
for i in range(3):
    def make(units, i=i, *, tag='t'):
        return tf.get_variable('%s%d_%d' % (tag, i, units), [units])
    makers.append(make)
late = [lambda: i for i in range(3)]
print([f(1).name for f in makers], makers[0](2, tag='u').name, [f() for f in late])


def getter(getter, name, *args, **kwargs):
    print('getting', name, kwargs.get('shape') or args)
    v = getter(name + '_g', *args, **kwargs)
    return tf.identity(v, name='wrapped')


with tf.variable_scope('cg', custom_getter=getter):
    v = tf.get_variable('v', [2])
    print(v.name, tf.get_variable('u', shape=[1], trainable=False).op.type)
print([v.name for v in tf.global_variables() if v.name.startswith('cg')])


class Ema(object):
    def __init__(self):
        self.names = []

    def __enter__(self):
        self.scope = tf.variable_scope('ema', custom_getter=self.get)
        self.scope.__enter__()
        return self

    def get(self, getter, name, *a, **k):
        self.names.append(name)
        return getter(name, *a, **k)

    def __exit__(self, *exc):
        return self.scope.__exit__(*exc)


with Ema() as ema:
    tf.get_variable('p', [1])
    with tf.variable_scope('q'):
        tf.get_variable('r', [1])
print(ema.names, tf.get_variable_scope().custom_getter)
tf.add_to_collection('things', 1)
tf.add_to_collection('things', x)
print(len(tf.get_collection('things')), [type(t).__name__ for t in tf.get_collection('things')])
state = {'step': 0}


def step():
    state['step'] += 1
    with tf.name_scope('step_%d' % state['step']):
        return tf.constant(state['step'], name='c')


print([step().name for _ in range(2)], {k: v for k, v in state.items()})
with tf.Graph().as_default() as g:
    with tf.variable_scope('other'):
        tf.get_variable('w', [1])
    print([op.name for op in g.get_operations()][-2:], tf.get_default_graph() is g)
print(tf.get_default_graph() is g)
