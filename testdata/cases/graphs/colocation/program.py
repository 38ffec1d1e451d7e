# colocate_with clears the current device and takes that of the op; groups are sorted bytes (fact 20).
import tensorflow as tf

with tf.device("/gpu:0"):
    a = tf.constant(0, name="a")
b = tf.constant(0, name="b")
with tf.device("/cpu:0"), tf.colocate_with(a), tf.colocate_with(b):
    c = tf.constant(0, name="c")
print(c.device, c.op.colocation_groups(), a.op.colocation_groups())
