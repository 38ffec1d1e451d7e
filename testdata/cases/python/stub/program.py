# What is not supported is a stub that the rest of the program does not notice.
import tensorflow as tf

v = tf.get_variable("v", [1])


def unused():
    return tf.contrib.layers.sequence_to_images(v, 3)


print(v.name)
