# A name ending in a slash is taken as it is: not prefixed, not made unique (fact 4).
import tensorflow as tf

with tf.name_scope("s"):
    print(tf.constant(0, name="t/").name)
try:
    tf.constant(0, name="t/")
except ValueError as e:
    print(e)
