# A trailing slash goes back to a name scope; None and '' go to the top.
import tensorflow as tf

with tf.name_scope("a") as a:
    first = tf.constant(1, name="c")
with tf.name_scope("b"):
    with tf.name_scope(a):
        second = tf.constant(2, name="c")
    with tf.name_scope(None):
        third = tf.constant(3, name="c")
print(first.name, second.name, third.name)
