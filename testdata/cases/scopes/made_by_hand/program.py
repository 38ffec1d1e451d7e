# A VariableScope made by hand has no name scope of its own: "" stays its original_name_scope (fact 48).
import tensorflow as tf

s = tf.VariableScope(reuse=tf.AUTO_REUSE, name="m/n")
with tf.variable_scope(s) as t:
    print(t.name, repr(t.original_name_scope), tf.get_variable("v", [1]).name, tf.constant(0).name)
