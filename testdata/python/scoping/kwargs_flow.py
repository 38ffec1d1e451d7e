# Keyword arguments handed on through layers.
import tensorflow as tf


def conv(x, *args, **kwargs):
    scope = kwargs.pop("scope", None)
    with tf.variable_scope(scope, "conv", [x]):
        return layer(x, *args, **kwargs)


def layer(x, size, stride=1, activation=tf.nn.relu, **kwargs):
    w = tf.get_variable("w", [size, x.shape[1]], **kwargs)
    y = tf.matmul(w, x)
    return activation(y) if activation is not None else y


x = tf.placeholder(tf.float32, [4, 4])
print(conv(x, 4).name, conv(x, 4, 2).name, conv(x, 4, scope="named").name)
print(conv(x, size=4, activation=None, dtype=tf.float32, initializer=tf.zeros_initializer()).name)
args = dict(size=4, scope="again")
print(conv(x, **args).name)


def stack(x, fn, params, scope="stack"):
    with tf.variable_scope(scope):
        for p in params:
            x = fn(x, *p) if isinstance(p, tuple) else fn(x, p)
        return x


print(stack(x, conv, [4, (4, 1), (4, 2, tf.tanh)]).name)
print([v.name for v in tf.global_variables()])
