# A captured scope is entered again from anywhere under its own name.
import tensorflow as tf

with tf.variable_scope("first") as first:
    v = tf.get_variable("v", [1])
with tf.variable_scope("second"):
    with tf.variable_scope("third") as third:
        assert third.name == "second/third"
    with tf.variable_scope(first) as again:
        assert again.name == "first"  # Not changed.
        w = tf.get_variable("w", [1])
        x = tf.constant(1.0, name="x")
with tf.variable_scope(first, reuse=True):
    v1 = tf.get_variable("v", [1])
    w1 = tf.get_variable("w", [1])
assert v1 is v
assert w1 is w
print(w.name, x.name)
