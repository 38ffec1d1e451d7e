# A captured scope that reuses cannot be entered without reuse either (fact 63).
import tensorflow as tf

with tf.variable_scope("a", reuse=tf.AUTO_REUSE) as a:
    pass
with tf.variable_scope(a, reuse=False) as s, tf.variable_scope("b") as t:
    print(s.reuse, t.reuse)
