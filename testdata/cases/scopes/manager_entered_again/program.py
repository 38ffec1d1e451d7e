# A context manager object can be entered again: a string is joined to the scope current then, the name scope is new, original_name_scope is the first one's, and inherited reuse sticks to the object (fact 40).
import tensorflow as tf

cm = tf.variable_scope("a")
with cm as s:
    print(s.name, s.original_name_scope, s.reuse)
with tf.variable_scope("x", reuse=True), cm as s:
    print(s.name, s.original_name_scope, s.reuse, tf.get_default_graph().get_name_scope())
with cm as s:
    print(s.name, s.original_name_scope, s.reuse, tf.get_default_graph().get_name_scope())
