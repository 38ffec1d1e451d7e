# tf.tensordot with axes as numbers, lists and tensors, on shapes known, half known and unknown.
import tensorflow as tf
import numpy as np


def attempt(f):
    with tf.Graph().as_default():
        try:
            print(f())
        except (ValueError, TypeError, IndexError) as e:
            print(type(e).__name__, e)


attempt(lambda: tf.tensordot(tf.zeros([2, 3]), tf.zeros([3, 2]), 1))
attempt(lambda: tf.tensordot(tf.placeholder(tf.float32), tf.zeros([3, 2, 2]), [1, 0]))
attempt(lambda: tf.tensordot(tf.placeholder(tf.float32), tf.zeros([3, 2]), 1))
attempt(lambda: tf.tensordot(tf.zeros([3]), tf.placeholder(tf.float32, [None, 3]), tf.constant([[0], [1]])))
attempt(lambda: tf.tensordot(tf.zeros([3, 2]), [1.0], [[5], [0]]))
attempt(lambda: tf.tensordot(tf.zeros([3, 2]), tf.zeros([2]), "a"))
attempt(lambda: tf.tensordot(tf.zeros([2, 2, 3]), tf.zeros([2, 3]), 3))
attempt(lambda: tf.tensordot(tf.zeros([2]), tf.zeros([2]), [[0], [0, 1]]))
attempt(lambda: tf.tensordot(tf.zeros([2]), tf.zeros([2]), -1))
attempt(lambda: tf.tensordot(tf.placeholder(tf.float32, [None, 3]), tf.zeros([3, 4]), [[-1], [0]]))

a = tf.placeholder_with_default([[1.0, 2.0], [3.0, 4.0]], None)
print([(o.name, o.type, [i.name for i in o.inputs]) for o in tf.tensordot(a, a, 1).graph.get_operations()])
with tf.Session() as session:
    print(session.run(tf.tensordot(a, a, 1)), session.run(tf.tensordot(a, a, 2)), session.run(tf.tensordot(a, [1.0, 1.0], [[1], [0]])))
