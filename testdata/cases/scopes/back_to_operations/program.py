# Going back to the ops of a scope takes its name with a slash, or original_name_scope; its plain name makes a new name scope (fact 49).
import tensorflow as tf

with tf.variable_scope("a") as s:
    pass
with tf.name_scope(s.name) as x, tf.name_scope(s.name + "/") as y, tf.name_scope(s.original_name_scope) as z:
    print(x, y, z)
