# A slash inside an op name does not reserve the parents (unlike TF2): x is still free after x/y (fact 3).
import tensorflow as tf

print(tf.constant(0, name="x/y").name, tf.constant(0, name="x").name)
with tf.name_scope("x") as ns:
    print(ns)
