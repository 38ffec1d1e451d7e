# tf.Variable never takes part in sharing (fact 68).
import tensorflow as tf

v = tf.Variable(0.0, name="v")
with tf.variable_scope("", reuse=tf.AUTO_REUSE):
    print(tf.get_variable("v", []).name)
with tf.variable_scope("s"):
    tf.Variable(0.0, name="w")
try:
    with tf.variable_scope("s", reuse=True):
        tf.get_variable("w", [])
except ValueError as e:
    print(e)
