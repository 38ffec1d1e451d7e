# The empty scope name inside a scope appends a slash: variables get a double one (fact 34).
import tensorflow as tf

with tf.variable_scope("a"):
    with tf.variable_scope("") as s:
        print(repr(s.name), tf.get_variable("v", [1]).name, s.original_name_scope, tf.constant(0).name)
