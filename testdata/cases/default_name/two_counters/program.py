# The variable scope and the name scope are made unique separately (fact 53).
import tensorflow as tf

with tf.name_scope("d"):
    pass
with tf.variable_scope(None, default_name="d") as s:
    print(s.name, s.original_name_scope)
with tf.variable_scope(None, default_name="d") as s:
    print(s.name, s.original_name_scope)
