# == on variables is identity.
import tensorflow as tf

a1 = tf.Variable(tf.constant(1.0, shape=[1]), name="a")
a2 = tf.Variable(tf.constant(1.0, shape=[1]), name="a")
print(a1)
print(a2)
print(a1 == a2, a1 == a1, a1 != a2)
