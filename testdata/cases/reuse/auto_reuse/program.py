# AUTO_REUSE makes a variable the first time and shares it afterwards.
import tensorflow as tf


def weights():
    with tf.variable_scope("net", reuse=tf.AUTO_REUSE):
        return tf.get_variable("w", [3])


first = weights()
second = weights()
print(first is second, first == second, first)
