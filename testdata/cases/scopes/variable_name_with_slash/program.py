# get_variable with a slash in the name opens no scope (fact 36).
import tensorflow as tf

v = tf.get_variable("a/b", [1])
with tf.variable_scope("a") as s, tf.variable_scope(None, default_name="b") as d:
    print(v.name, s.original_name_scope, d.name)
