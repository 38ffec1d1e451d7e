# Factories of layers: partial, lambdas, keyword arguments.
import tensorflow as tf
from functools import partial


def dense(x, units, name, activation=None, reuse=None):
    with tf.variable_scope(name, reuse=reuse):
        w = tf.get_variable("w", [int(x.shape[1]), units])
        b = tf.get_variable("b", [units], initializer=tf.zeros_initializer())
        y = tf.matmul(x, w) + b
        return activation(y) if activation else y


def make_layer(units, **kwargs):
    return lambda x, name: dense(x, units, name, **kwargs)


relu = partial(dense, activation=tf.nn.relu)
layers = [make_layer(3), make_layer(4, activation=tf.tanh), lambda x, name: relu(x, 2, name)]
x = tf.placeholder(tf.float32, [None, 5])
for i, layer in enumerate(layers):
    x = layer(x, "l%d" % i)
    print(x.name, x.shape)
y = relu(x, 2, "again")
z = relu(y, 2, name="again", reuse=True)
print(y.name, z.name)
net = {"a": partial(dense, units=2), "b": partial(dense, units=3)}
for k in sorted(net):
    print(net[k](y, name=k).name)
