# Static shapes of joined, stacked, split and unstacked tensors, and what is wrong with theirs.
import tensorflow as tf
import numpy as np


def attempt(f):
    with tf.Graph().as_default():
        try:
            print(f())
        except (ValueError, TypeError, IndexError) as e:
            print(type(e).__name__, e)


attempt(lambda: tf.concat([tf.zeros([2, 1, 3]), tf.zeros([2, 1, 2]), tf.zeros([2, 2, 3])], 1))
attempt(lambda: tf.concat([tf.placeholder(tf.float32), tf.zeros([2, 3])], 0))
attempt(lambda: tf.concat([tf.zeros([2]), tf.zeros([3])], [0]))
attempt(lambda: tf.concat([tf.placeholder(tf.float32, [2, None]), tf.zeros([2, 1, 3])], 0))
attempt(lambda: tf.concat([tf.zeros([2, 3]), tf.zeros([2, 3])], -3))
attempt(lambda: tf.stack([tf.zeros([2]), tf.placeholder(tf.float32)], axis=3))
attempt(lambda: tf.stack([tf.constant("a"), b"x"]))
attempt(lambda: tf.stack([tf.constant(["a", "b"]), [b"x", "y"]]))
attempt(lambda: tf.concat([[["a", b"x"]], [[b"y", "z"]]], 1))
attempt(lambda: tf.unstack(tf.zeros([]), num=2))
attempt(lambda: tf.unstack(tf.zeros([1, 1]), num=3, axis=-4))
attempt(lambda: tf.unstack(tf.zeros([2, 1]), axis=np.int64(1)))
attempt(lambda: tf.unstack(tf.zeros([2]), axis=tf.constant(0)))
attempt(lambda: tf.unstack(tf.zeros([2]), axis=[0]))
attempt(lambda: tf.unstack(tf.zeros([2]), axis=None))
attempt(lambda: tf.unstack(tf.zeros([2]), axis=1.5))
attempt(lambda: tf.split(tf.zeros([4, 2]), 2, [0]))
attempt(lambda: tf.split(tf.zeros([4]), np.array([2, 2]), num=3))
attempt(lambda: tf.split(tf.zeros([2, 3]), [3, 3], tf.placeholder(tf.int32, [])))
attempt(lambda: tf.split(tf.zeros([2, 6]), [3, 3], tf.placeholder(tf.int32, [])))
attempt(lambda: tf.split(tf.zeros([4]), [-1, -1]))
attempt(lambda: tf.split(tf.zeros([]), [1, 1]))
attempt(lambda: tf.split(tf.zeros([5]), [-1, 2]))
attempt(lambda: tf.split(tf.placeholder(tf.float32), [1, 2], axis=[0]))
attempt(lambda: tf.split(tf.zeros([4, 6]), 3, -1))
attempt(lambda: tf.split(tf.zeros([4, 6]), 3, 2))
attempt(lambda: tf.add_n([[1.0], [[2.0]], tf.placeholder(tf.float32)]))
