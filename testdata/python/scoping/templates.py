# Templates in classes.
import tensorflow as tf


class Net(object):
    def __init__(self, name):
        self._template = tf.make_template(name, self._build, size=3)
    def _build(self, x, size):
        w = tf.get_variable("w", [2, size])
        return tf.matmul(x, w)
    def __call__(self, x):
        return self._template(x)


a, b = Net("net"), Net("net")
x = tf.placeholder(tf.float32, [None, 2])
print(a(x).name, a(x).name, b(x).name)
print([v.name for v in tf.global_variables()])


def scale(x, by):
    return x * tf.get_variable("s", [], initializer=tf.constant_initializer(by))


t = tf.make_template("scale", scale, by=2.0)
print(t(x).name, t(x).name, t.var_scope.name)
