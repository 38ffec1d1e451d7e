# reuse=False is the same as None: it inherits. Reuse cannot be switched off by a sub-scope (fact 60).
import tensorflow as tf

with tf.variable_scope("a", reuse=True):
    with tf.variable_scope("b", reuse=False) as s:
        print(s.reuse)
