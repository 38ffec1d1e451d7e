# Names are made unique without regard to case, and one table serves ops, variables and name scopes (fact 1).
import tensorflow as tf

print(tf.constant(0, name="A").name, tf.constant(0, name="a").name)
with tf.name_scope("a") as ns:
    print(ns)
print(tf.get_variable("a", [1]).name)
