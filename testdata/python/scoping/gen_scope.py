# A generator that yields leaves its scopes open for the loop around it.
import tensorflow as tf


def layers(x, sizes):
    for i, size in enumerate(sizes):
        with tf.variable_scope("layer%d" % i):
            w = tf.get_variable("w", [x.shape[1], size])
            x = tf.matmul(x, w)
            yield x


x = tf.placeholder(tf.float32, [None, 4], name="x")
for out in layers(x, [3, 2]):
    print(out.name, tf.get_variable_scope().name)
    v = tf.get_variable("outside", [1])
    print(v.name)
print(tf.get_variable_scope().name)
g = layers(x, [5])
try:
    next(g)
except ValueError as e:
    print(str(e)[:60])


def hold():
    with tf.name_scope("held"):
        yield tf.constant(1.0)


h = hold()
c = next(h)
d = tf.constant(2.0)
print(c.name, d.name)
h.close()
print(tf.constant(3.0).name)
