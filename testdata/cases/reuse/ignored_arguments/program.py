# Under reuse the initializer, regularizer, trainable flag and collections of the second call are ignored - but a constant initializer with a shape is still refused, and so is a wrong explicit dtype (fact 77).
import tensorflow as tf

v = tf.get_variable("v", [1])
with tf.variable_scope("", reuse=True):
    w = tf.get_variable("v", [1], initializer=tf.ones_initializer(), trainable=False, collections=["c"])
    print(w is v, w.trainable, tf.get_collection("c"))
    try:
        tf.get_variable("v", [1], initializer=[1.0])
    except ValueError as e:
        print(e)
