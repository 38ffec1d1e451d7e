# reuse_variables switches the rest of a scope to sharing.
import tensorflow as tf

with tf.variable_scope("foo"):
    v = tf.get_variable("v", [1])
    tf.get_variable_scope().reuse_variables()
    v1 = tf.get_variable("v", [1])
assert v1 is v
print(v1.name, len(tf.global_variables()))
