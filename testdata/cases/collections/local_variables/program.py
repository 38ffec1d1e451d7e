# get_local_variable shares the names of get_variable, and appends to the list given as collections (fact 93).
import tensorflow as tf

keys = ["mine"]
v = tf.get_local_variable("v", [1], collections=keys)
with tf.variable_scope("", reuse=True):
    print(keys, tf.get_variable("v") is v, v.trainable)
