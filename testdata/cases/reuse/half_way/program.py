# A scope that fails half way keeps the variables made before (fact 78).
import tensorflow as tf

try:
    with tf.variable_scope("a"):
        tf.get_variable("v", [1])
        tf.get_variable("v", [1])
except ValueError:
    print([v.name for v in tf.global_variables()], repr(tf.get_variable_scope().name))
