# A variable's op name can differ from the name it is shared under (fact 32).
import tensorflow as tf

tf.constant(0, name="w")
v = tf.get_variable("w", [1])
with tf.variable_scope("", reuse=True):
    print(v.name, tf.get_variable("w", [1]) is v)
