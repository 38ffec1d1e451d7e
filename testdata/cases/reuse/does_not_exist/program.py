# With reuse, get_variable of a name that was never made is an error.
import tensorflow as tf

with tf.variable_scope("foo", reuse=True):
    v1 = tf.get_variable("v", [1])
