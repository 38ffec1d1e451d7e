# A get_variable that failed inside its initializer has used up the op name but not the shared name: the next one is called w_1 (fact 72).
import tensorflow as tf

try:
    tf.get_variable("w", [2], initializer=tf.zeros)
except TypeError as e:
    print(e)
v = tf.get_variable("w", [2])
with tf.variable_scope("", reuse=True):
    print(v.name, tf.get_variable("w") is v)
