# default_name is ignored beside a name; with None it refuses reuse=True and AUTO_REUSE, though inherited reuse is allowed (fact 58).
import tensorflow as tf

with tf.variable_scope("n", default_name="d") as s:
    print(s.name)
with tf.variable_scope("r", reuse=True), tf.variable_scope(None, "d") as s:
    print(s.name, s.reuse)
try:
    with tf.variable_scope(None, "d", reuse=tf.AUTO_REUSE):
        pass
except ValueError as e:
    print(e)
