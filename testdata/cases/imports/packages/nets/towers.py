import tensorflow as tf

from .layers.basic import dense


def tower(inputs, depth):
    with tf.variable_scope(None, default_name="tower"):
        for i in range(depth):
            inputs = dense(inputs, 8, "layer%d" % i)
        return inputs
