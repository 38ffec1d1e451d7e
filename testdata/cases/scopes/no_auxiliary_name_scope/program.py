# auxiliary_name_scope=False leaves the name scope alone; the scope's original_name_scope is the current one (fact 39).
import tensorflow as tf

with tf.variable_scope("a", auxiliary_name_scope=False) as s:
    print(s.name, repr(s.original_name_scope), tf.get_variable("v", [1]).name, tf.constant(0).name)
with tf.name_scope("n"), tf.variable_scope("b", auxiliary_name_scope=False) as s:
    print(s.name, repr(s.original_name_scope), tf.constant(0).name)
