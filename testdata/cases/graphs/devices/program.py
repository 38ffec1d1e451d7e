# Devices are merged outside in, normalised, and cleared by None; "" changes nothing (fact 19).
import tensorflow as tf

with tf.device("/job:ps"), tf.device("/gpu:1"):
    print(tf.constant(0).device)
    with tf.device("/cpu:0"), tf.device(""):
        print(tf.constant(0).device, tf.get_variable("v", [1]).device)
    with tf.device(None):
        print(repr(tf.constant(0).device))
