# A name scope names operations and tf.Variable, never get_variable.
import tensorflow as tf

with tf.name_scope("plain"):
    shared = tf.get_variable("shared", [1], dtype=tf.float32)
    own = tf.Variable(1, name="own", dtype=tf.float32)
    total = tf.add(shared, own)
print(shared.name)
print(own.name)
print(total.name)

with tf.variable_scope("full"):
    shared = tf.get_variable("shared", [1], dtype=tf.float32)
    own = tf.Variable(1, name="own", dtype=tf.float32)
    total = tf.add(shared, own)
print(shared.name, own.name, total.name)
