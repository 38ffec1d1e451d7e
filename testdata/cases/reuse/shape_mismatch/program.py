# Sharing checks the shape.
import tensorflow as tf

tf.get_variable("v", [2, 3])
with tf.variable_scope(tf.get_variable_scope(), reuse=True):
    same = tf.get_variable("v", [None, 3])
    print(same.shape)
    tf.get_variable("v", [3, 2])
