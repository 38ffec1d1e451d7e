# Towers that share their weights, as objects that are called.
import tensorflow as tf


class Tower(object):
    count = 0
    def __init__(self, name):
        self.name = name
        self.index = Tower.count
        Tower.count += 1
        self.built = False
    def __call__(self, x):
        with tf.variable_scope(self.name, reuse=self.built):
            self.built = True
            w = tf.get_variable("w", [x.get_shape()[-1], 2])
            return tf.matmul(x, w, name="out_%d" % self.index)


class Wide(Tower):
    def __call__(self, x):
        y = super(Wide, self).__call__(x)
        with tf.variable_scope(self.name + "/wide", reuse=tf.AUTO_REUSE):
            return y + tf.get_variable("b", [2])


x = tf.placeholder(tf.float32, [None, 3], "x")
towers = [Tower("t"), Wide("u")]
outs = [t(x) for t in towers for _ in range(2)]
print([o.name for o in outs], Tower.count, Wide.count)
with tf.name_scope("gpu"):
    print(towers[1](x).name)
print([v.name for v in tf.trainable_variables()])
