# Making a variable_scope or name_scope object takes no name; entering does (fact 24).
import tensorflow as tf

tf.variable_scope("a"), tf.name_scope("a")
with tf.variable_scope("a") as s:
    print(s.original_name_scope)
