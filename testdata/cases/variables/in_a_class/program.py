# A class that keeps its variables.
import tensorflow as tf


class Dense(object):
    """A dense layer."""

    def __init__(self, name, inputs, units):
        self.name = name
        self.units = units
        with tf.variable_scope(name):
            self.kernel = tf.get_variable("kernel", [inputs, units])
            self.bias = tf.get_variable("bias", [units], initializer=tf.zeros_initializer())

    def apply(self, x, activation=None):
        y = tf.matmul(x, self.kernel) + self.bias
        if activation is not None:
            y = activation(y)
        return y


hidden = Dense("hidden", 4, 3)
out = Dense("out", 3, 2)
x = tf.placeholder(tf.float32, [None, 4], name="x")
y = out.apply(hidden.apply(x, tf.nn.relu))
print(y.name, y.shape, hidden.units)
for v in tf.global_variables():
    print(v.name, v.shape)
