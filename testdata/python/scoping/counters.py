# Names from counters and containers.
import tensorflow as tf
import collections
import itertools
counter = itertools.count()
names = collections.defaultdict(int)


def unique(prefix):
    names[prefix] += 1
    return prefix if names[prefix] == 1 else "%s_%d" % (prefix, names[prefix] - 1)


def var(prefix, shape):
    return tf.get_variable(unique(prefix), shape)


vs = [var("w", [next(counter) + 1]) for _ in range(3)]
print([v.name for v in vs], [v.shape.as_list() for v in vs])


def make_namer():
    n = 0
    def name(prefix="op"):
        nonlocal n
        n += 1
        return "%s%d" % (prefix, n)
    return name


namer = make_namer()
total = tf.add_n([tf.identity(v[0], name=namer()) for v in vs], name=namer("sum"))
print(total.name, total.op.inputs[0].name)
acc = tf.zeros([2])
for i, (k, v) in enumerate(sorted({"b": 2.0, "a": 1.0}.items())):
    with tf.name_scope(k):
        acc += v * i
print(acc.name)
sizes = collections.OrderedDict([("h1", 4), ("h2", 3)])
x = tf.ones([1, 2])
for name, size in sizes.items():
    with tf.variable_scope(name):
        x = tf.matmul(x, tf.get_variable("w", [x.shape[1], size]))
print(x.name, x.shape)
