# Scopes without a name of their own count.
import tensorflow as tf


def layer(x):
    with tf.variable_scope(None, default_name="layer", values=[x]) as scope:
        w = tf.get_variable("w", [2])
        return scope.name, x + w


x = tf.zeros([2], name="x")
for _ in range(3):
    name, x = layer(x)
    print(name, x.name)
