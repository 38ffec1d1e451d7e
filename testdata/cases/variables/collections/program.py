# Which collections variables join.
import tensorflow as tf

v = tf.get_variable("v", [1])
w = tf.get_variable("w", [1], trainable=False)
x = tf.get_variable("x", [1], collections=["mine"])
print([t.name for t in tf.global_variables()])
print([t.name for t in tf.trainable_variables()])
print([t.name for t in tf.get_collection("mine")])
print(tf.get_collection(tf.GraphKeys.GLOBAL_VARIABLES)[0] is v)
