# `v += 1` rebinds v to a tensor; it assigns nothing (fact 12).
import tensorflow as tf

v = tf.Variable(1.0, name="v")
v += 1
print(v, type(v).__name__)
