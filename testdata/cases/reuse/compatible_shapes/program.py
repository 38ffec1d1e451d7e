# Sharing checks that the shape is compatible, not equal: no shape or an unknown dimension is fine (fact 69).
import tensorflow as tf

v = tf.get_variable("v", [2, 3])
with tf.variable_scope("", reuse=True):
    print(tf.get_variable("v") is v, tf.get_variable("v", [None, 3]) is v)
    try:
        tf.get_variable("v", [3, 2])
    except ValueError as e:
        print(e)
