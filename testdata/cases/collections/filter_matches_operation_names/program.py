# It matches op names, so a variable renamed by a clash answers to its new name (fact 91).
import tensorflow as tf

tf.constant(0, name="a/v")
with tf.variable_scope("a") as s:
    tf.get_variable("v", [1])
print([v.name for v in tf.global_variables("a/v_1")])
