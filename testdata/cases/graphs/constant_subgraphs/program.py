# Where a shape depends on values, TensorFlow computes what depends on constants alone.
import tensorflow as tf
import numpy as np


def attempt(f):
    with tf.Graph().as_default():
        try:
            print(f())
        except (ValueError, TypeError, IndexError) as e:
            print(type(e).__name__, e)


attempt(lambda: tf.range(2.0))
attempt(lambda: tf.range(1.5, 4))
attempt(lambda: tf.range(2.0, tf.constant(2, tf.int64)))
attempt(lambda: tf.range(5, 1.5))
attempt(lambda: tf.range(1, 2, 0))
attempt(lambda: tf.range([3]))
attempt(lambda: tf.range(5, dtype=int, name="bad name"))
attempt(lambda: tf.sequence_mask(tf.constant([[5, 3], [1, 2]])))
attempt(lambda: tf.sequence_mask([2], dtype=tf.float16))
attempt(lambda: tf.sequence_mask([2], 3, dtype=float))
attempt(lambda: tf.zeros(tf.cast(tf.sqrt([4.0, 9.0]), tf.int32)))
attempt(lambda: tf.reshape(tf.zeros([6]), tf.cast(tf.matmul([[1.0, 1.0]], [[1.0], [1.0]])[0], tf.int32) + [0]))
attempt(lambda: tf.ones(tf.reverse([2, 3], [0])))
attempt(lambda: tf.ones(tf.unstack(tf.constant([[2, 3], [4, 5]]))[1]))
attempt(lambda: tf.ones(tf.where([True, False, True])[1]))
attempt(lambda: tf.ones(tf.random_uniform([2], 1, 2, tf.int32)))
attempt(lambda: tf.ones(tf.placeholder_with_default([2, 3], [2])))
attempt(lambda: tf.ones(tf.cond(tf.constant(True), lambda: tf.constant([2]), lambda: tf.constant([3]))))
attempt(lambda: tf.reshape(tf.zeros([4]), tf.stack([tf.reduce_max([1, 2]), -1])))
