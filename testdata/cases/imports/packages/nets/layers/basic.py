import tensorflow as tf

__all__ = ["dense"]


def dense(x, size, name):
    with tf.variable_scope(name):
        return tf.matmul(x, weights(size))


def weights(size):
    return tf.get_variable("weights", [8, size])
