# A string that ends with its line instead of a quote.
import tensorflow as tf

with tf.variable_scope("encoder):
    tf.get_variable("w", [2])
