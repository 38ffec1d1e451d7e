# tf.cast gives a variable itself that has the type already, if it is behind a handle.
import tensorflow as tf


def lower(getter, name, shape=None, dtype=tf.float32, *args, **kwargs):
    return tf.cast(getter(name, shape, tf.float32, *args, **kwargs), dtype)


r = tf.get_variable("r", [2], use_resource=True)
v = tf.get_variable("v", [2])
print(tf.cast(r, tf.float32) is r, tf.cast(v, tf.float32) is v, tf.cast(r, "float32"), tf.cast(v, float))
print(tf.cast(r, tf.float64), tf.cast(v, tf.float64), tf.cast(tf.cast(r, tf.float64), tf.float64))
with tf.variable_scope("a", custom_getter=lower, use_resource=True):
    same = tf.get_variable("w", [2])
    half = tf.get_variable("h", [2], tf.float16)
print(same, half, same + 1.0, half + 1.0)
x = tf.cast(same, tf.float32) * 2.0
print(x, [f(r, tf.float32) for f in [tf.cast]])
