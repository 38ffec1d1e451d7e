# reuse=True on the call of a shared scope inside its own block ends with the block (fact 75).
import tensorflow as tf

with tf.variable_scope("a") as a:
    tf.get_variable("v", [1])
    with tf.variable_scope(a, reuse=True):
        tf.get_variable("v", [1])
    print(tf.get_variable_scope().reuse, a.reuse)
