# Closures as getters and initializers.
import tensorflow as tf
created = []


def getter(getter, name, *args, **kwargs):
    v = getter(name, *args, **kwargs)
    created.append(name)
    return v


def scaled(factor):
    def inner(getter, name, *args, **kwargs):
        return factor * getter(name, *args, **kwargs)
    return inner


with tf.variable_scope("a", custom_getter=getter):
    v = tf.get_variable("v", [2])
    with tf.variable_scope("b", custom_getter=scaled(2.0)):
        w = tf.get_variable("w", [2])
print(created, v.name, w.name)
inits = {"zeros": lambda shape: tf.zeros(shape), "c": tf.constant_initializer(3.0)}
for name in sorted(inits):
    i = inits[name]
    if callable(i) and not isinstance(i, tf.constant_initializer):
        print(tf.get_variable("x_" + name, initializer=lambda: i([2, 2])).name)
    else:
        print(tf.get_variable("x_" + name, [2], initializer=i).name)


def collect(fn, *args):
    before = set(v.name for v in tf.global_variables())
    result = fn(*args)
    return result, sorted(v.name for v in tf.global_variables() if v.name not in before)


print(collect(lambda n: [tf.get_variable("n%d" % i, [1]) for i in range(n)], 2)[1])
