# All mistakes of a file are told at once, each at its own line.
import tensorflow as tf

with tf.variable_scope("a")
    v = tf.get_variable("v", [1])
w = tf.get_variable("w" [2]
print(v.name w.name)
