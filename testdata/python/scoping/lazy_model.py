# The lazy property pattern: each part of a model in a scope of its own.
import tensorflow as tf
import functools


def define_scope(function):
    attribute = "_cache_" + function.__name__
    @property
    @functools.wraps(function)
    def decorator(self):
        if not hasattr(self, attribute):
            with tf.variable_scope(function.__name__):
                setattr(self, attribute, function(self))
        return getattr(self, attribute)
    return decorator


class Model(object):
    def __init__(self, data, size):
        self.data = data
        self.size = size
        self.prediction
        self.loss
    @define_scope
    def prediction(self):
        w = tf.get_variable("w", [4, self.size])
        return tf.matmul(self.data, w)
    @define_scope
    def loss(self):
        return tf.reduce_mean(tf.square(self.prediction))


m = Model(tf.placeholder(tf.float32, [None, 4]), 3)
print(m.prediction.name, m.loss.name)
with tf.variable_scope("second"):
    n = Model(m.data, 2)
print(n.loss.op.name, [v.name for v in tf.global_variables()])
