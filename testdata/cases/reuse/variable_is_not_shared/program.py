# What tf.Variable made cannot be got.
import tensorflow as tf

with tf.variable_scope("shared_scope"):
    v3 = tf.Variable(3.0, name="v3")
print(v3)
with tf.variable_scope("shared_scope", reuse=True):
    v3_reused = tf.get_variable("v3")
