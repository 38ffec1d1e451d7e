# tf.variable_scope(name + "/") goes back to the ops of a scope but not to its variables (fact 52).
import tensorflow as tf

with tf.variable_scope("a", reuse=tf.AUTO_REUSE) as s:
    v = tf.get_variable("v", [1])
with tf.variable_scope(s.name + "/", reuse=tf.AUTO_REUSE):
    w = tf.get_variable("v", [1])
    print(w is v, w.name, tf.constant(0).name)
