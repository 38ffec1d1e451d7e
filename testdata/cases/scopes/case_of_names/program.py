# Scopes that differ in case share nothing but clash in op names: a suffix lands on the variable (fact 33).
import tensorflow as tf

with tf.variable_scope("Net"):
    a = tf.get_variable("w", [1])
with tf.variable_scope("net") as s:
    b = tf.get_variable("w", [1])
print(a.name, b.name, s.original_name_scope)
