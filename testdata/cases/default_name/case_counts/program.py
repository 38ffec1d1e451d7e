# Default names are compared with case, unlike op names (fact 56).
import tensorflow as tf

with tf.variable_scope("Dense"):
    pass
with tf.variable_scope(None, default_name="dense") as s:
    print(s.name, s.original_name_scope)
