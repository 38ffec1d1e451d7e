# Sharing compares dtypes after the reference mark: asking for nothing in a float64 scope is asking for float64 (fact 76).
import tensorflow as tf

tf.get_variable("v", [1])
with tf.variable_scope("", reuse=True, dtype=tf.float64):
    try:
        tf.get_variable("v", [1])
    except ValueError as e:
        print(e)
