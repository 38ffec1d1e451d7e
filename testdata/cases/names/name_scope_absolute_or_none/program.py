# name_scope("x/") goes to x/ whatever the current scope, whether or not x exists; "" and None go to the root (fact 5).
import tensorflow as tf

with tf.name_scope("outer"):
    with tf.name_scope("never/made/") as a, tf.name_scope("in") as b:
        print(a, b)
    with tf.name_scope("") as c, tf.name_scope(None) as d:
        print(repr(c), repr(d), tf.constant(0).name)
