# What is called cannot be assigned to.
import tensorflow as tf

v = tf.get_variable("v", [1])
tf.identity(v) = v
