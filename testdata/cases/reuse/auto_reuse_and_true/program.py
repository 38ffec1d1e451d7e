# AUTO_REUSE does override an inherited True, and True an inherited AUTO_REUSE (fact 61).
import tensorflow as tf

with tf.variable_scope("a", reuse=True), tf.variable_scope("b", reuse=tf.AUTO_REUSE) as s:
    print(s.reuse, tf.get_variable("new", [1]).name)
with tf.variable_scope("c", reuse=tf.AUTO_REUSE), tf.variable_scope("d", reuse=True) as s:
    print(s.reuse)
