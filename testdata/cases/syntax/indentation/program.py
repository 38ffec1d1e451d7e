# A line that fits no level of indentation around it.
import tensorflow as tf

with tf.variable_scope("a"):
        v = tf.get_variable("v", [1])
    print(v.name)
