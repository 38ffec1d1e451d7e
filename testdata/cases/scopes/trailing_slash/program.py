# A scope name with a trailing slash: the name scope is absolute, the variable scope keeps the slash (fact 35).
import tensorflow as tf

with tf.variable_scope("o"):
    with tf.variable_scope("a/") as s:
        print(s.name, s.original_name_scope, tf.get_variable("v", [1]).name, tf.constant(0).name)
