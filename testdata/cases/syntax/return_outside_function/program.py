# A return that belongs to no function.
import tensorflow as tf

v = tf.get_variable("v", [1])
return v
