# tf.get_variable_scope().reuse_variables() at the top level holds for the rest of the graph (fact 65).
import tensorflow as tf

tf.get_variable_scope().reuse_variables()
with tf.variable_scope("a") as s:
    print(s.reuse)
try:
    tf.get_variable("v", [1])
except ValueError as e:
    print(e)
