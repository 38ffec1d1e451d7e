# A function called without one of its arguments is one frame of a quoted stack, not two.
import tensorflow as tf


def weights(name, size=2):
    return tf.get_variable(name, [size],
                           initializer=tf.zeros_initializer())


weights("w")
weights("w")
