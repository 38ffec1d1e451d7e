# Scopes opened by recursive functions.
import tensorflow as tf


def block(x, depth, width=2):
    with tf.variable_scope("d%d" % depth):
        v = tf.get_variable("v", [width])
        x = x + v
        if depth == 0:
            return x
        left = block(x, depth - 1, width)
        with tf.variable_scope("right"):
            right = block(x, depth - 1, width)
        return left * right


out = block(tf.constant([1.0, 2.0]), 2)
print(out.name)
for v in tf.global_variables():
    print(v.name)


def count(n):
    if n == 0:
        return tf.constant(0, name="zero")
    with tf.name_scope("n"):
        return count(n - 1) + 1


print(count(3).name)
