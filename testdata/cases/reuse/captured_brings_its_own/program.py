# A captured scope brings its own reuse: entering it inside a reusing scope does not reuse (fact 62).
import tensorflow as tf

with tf.variable_scope("a") as a:
    tf.get_variable("v", [1])
with tf.variable_scope("r", reuse=True):
    with tf.variable_scope(a) as s:
        print(s.reuse, tf.get_variable("new", [1]).name)
        with tf.variable_scope("sub") as t:
            print(t.reuse)
