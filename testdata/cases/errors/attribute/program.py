# A name that TensorFlow does not have.
import tensorflow as tf

v = tf.get_variable("v", [1])
print(v.name)
tf.no_such_function(v)
