# A captured scope keeps its full variable name anywhere, but its name scope is only its last part, opened inside the current name scope (fact 37).
import tensorflow as tf

with tf.variable_scope("a"), tf.variable_scope("b") as ab:
    pass
with tf.variable_scope(ab) as s:
    print(s.name, tf.constant(0).name, s.original_name_scope)
with tf.variable_scope("other"), tf.variable_scope(ab) as s:
    print(s.name, tf.get_variable("v", [1]).name, tf.constant(0).name, s.original_name_scope)
