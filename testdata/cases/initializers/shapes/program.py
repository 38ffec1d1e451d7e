# Initializers take their shape from the variable.
import tensorflow as tf

zeros = tf.get_variable("zeros", [2, 2], initializer=tf.zeros_initializer())
ones = tf.get_variable("ones", [3], initializer=tf.ones_initializer(), dtype=tf.int32)
listed = tf.get_variable("listed", [2, 2], initializer=tf.constant_initializer([1, 2, 3, 4]))
number = tf.get_variable("number", initializer=5)
with tf.Session() as sess:
    sess.run(tf.global_variables_initializer())
    print(sess.run(zeros))
    print(sess.run([ones, number]))
    print(listed.eval().tolist())
