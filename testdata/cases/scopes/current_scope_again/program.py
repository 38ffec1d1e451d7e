# Re-entering the current scope object nests a name scope of the same name; at the root it opens none (fact 38).
import tensorflow as tf

with tf.variable_scope("a"):
    with tf.variable_scope(tf.get_variable_scope()) as s:
        print(s.name, tf.constant(0).name)
with tf.variable_scope(tf.get_variable_scope()) as s:
    print(repr(s.name), repr(s.original_name_scope), tf.constant(0).name)
