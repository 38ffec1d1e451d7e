# get_variable ignores name scopes entirely; a variable scope inside one does not show it in its name, only in original_name_scope (fact 31).
import tensorflow as tf

with tf.name_scope("n"):
    print(tf.get_variable("g", [1]).name)
    with tf.variable_scope("v") as s:
        print(s.name, s.original_name_scope, tf.get_variable("g", [1]).name, tf.constant(0).name)
