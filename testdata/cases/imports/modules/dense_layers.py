import tensorflow as tf
from counters import bump

UNITS = 2
_hidden = "not exported"


def dense(inputs, units, name=None):
    """A dense layer of its own scope."""
    bump()
    with tf.variable_scope(name, default_name="dense"):
        kernel = tf.get_variable("kernel", [inputs.shape[1].value, units])
        return tf.matmul(inputs, kernel)
