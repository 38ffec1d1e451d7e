# Nested scopes join their names with slashes.
import tensorflow as tf

with tf.variable_scope("outer"):
    with tf.variable_scope("inner") as inner:
        v = tf.get_variable("v", [1])
    w = tf.get_variable("w", [2, 3])
print(v.name)
print(w.name)
print(inner.name, inner.original_name_scope)
