"""What programs mostly do, so that the classes this needs are known to the launcher's archive."""
from __future__ import print_function
import numpy as np
import tensorflow as tf


def project(x, size, scale=1.0):
    # Callers in the same scope share the weights.
    weights = tf.get_variable("weights", size,
                              initializer=tf.random_normal_initializer(stddev=0.1))
    offset = tf.get_variable("offset", [size[1]], initializer=tf.constant_initializer(0.5))
    return tf.tanh(tf.matmul(x, weights) * scale + offset)


class Model(object):
    def __init__(self, size):
        self.size = size
        self.parts = {}

    def build(self, x):
        with tf.variable_scope("model", reuse=tf.AUTO_REUSE):
            v = tf.get_variable("v", [self.size, 2], dtype=tf.float32)
            w = tf.Variable(tf.truncated_normal([2, 3], stddev=0.1), name="w")
            self.parts["v"], self.parts["w"] = v, w
            return tf.nn.relu(tf.matmul(tf.matmul(x, v), w) - 1)


left = tf.placeholder(tf.float32, [None, 8], name="left")
right = tf.placeholder(tf.float32, [None, 8], name="right")
with tf.variable_scope("towers") as scope:
    a = left
    for i in range(2):
        with tf.variable_scope("block%d" % i):
            a = project(a, [8, 8])
    scope.reuse_variables()
    with tf.variable_scope("block1"), tf.name_scope("inner"):
        b = project(right, [8, 8], scale=2.0)
print(a.name, b.name, a)
model = Model(8)
out = model.build(left)
with tf.variable_scope("more", initializer=tf.zeros_initializer()):
    u = tf.get_variable("u", [3])
    k = tf.get_variable("k", shape=(1,), trainable=False,
                        initializer=tf.random_uniform_initializer(-1, 1, seed=1))
try:
    with tf.variable_scope("towers/block0"):
        tf.get_variable("weights", [8, 8])
except ValueError as e:
    print(str(e).split("\n")[0])
for v in tf.global_variables():
    print(v.name, v.shape, v.dtype)
print([v.op.name for v in tf.trainable_variables()], len(tf.get_collection("variables")))
print("{} {:.2f}".format(model.size, 1.5), np.zeros([2]), 7 // 2, 1 / 2)
loss = tf.reduce_mean(tf.add(out, u)) + tf.constant(1.0, name="one")
