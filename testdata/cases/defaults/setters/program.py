# set_initializer and its kin change the object only; re-entering the object sees it, re-opening by name does not (fact 85).
import tensorflow as tf

with tf.variable_scope("a") as a:
    a.set_dtype(tf.float64)
with tf.variable_scope("a") as s, tf.variable_scope(a) as t:
    print(s.dtype, t.dtype)
