# Sharing finds it without a partitioner under reuse=True, but not under AUTO_REUSE (fact 103).
import tensorflow as tf

p = tf.get_variable("p", [2], partitioner=tf.fixed_size_partitioner(2))
with tf.variable_scope("", reuse=True):
    print(tf.get_variable("p", [2]) is p)
with tf.variable_scope("", reuse=tf.AUTO_REUSE):
    try:
        tf.get_variable("p", [2])
    except ValueError as e:
        print(str(e)[:92])
