# Static shapes of reshaped, squeezed, padded, sliced and indexed tensors, and what is wrong with theirs.
import tensorflow as tf
import numpy as np


def attempt(f):
    with tf.Graph().as_default():
        try:
            print(f())
        except (ValueError, TypeError, IndexError) as e:
            print(type(e).__name__, e)


attempt(lambda: tf.reshape(tf.placeholder(tf.float32, [2, 3, None]), []))
attempt(lambda: tf.reshape(tf.placeholder(tf.float32, [2, None]), [3, -1]))
attempt(lambda: tf.reshape(tf.placeholder(tf.float32, [4, None]), [6]))
attempt(lambda: tf.reshape(tf.placeholder(tf.float32, [0, None]), [-1, 2]))
attempt(lambda: tf.reshape(tf.zeros([2, 3]), tf.placeholder(tf.int32, [1])))
attempt(lambda: tf.squeeze(tf.zeros([3]), [0, 1]))
attempt(lambda: tf.squeeze(tf.zeros([1, 3]), True))
attempt(lambda: tf.squeeze(tf.zeros([1, 3]), "a"))
attempt(lambda: tf.squeeze(tf.zeros([1, 3]), np.array([0])))
attempt(lambda: tf.squeeze(tf.zeros([1, 3]), tf.constant(0)))
attempt(lambda: tf.expand_dims(tf.zeros([2]), tf.placeholder(tf.int32, [])))
attempt(lambda: tf.expand_dims([[1.0]]))
attempt(lambda: tf.fill([3], tf.zeros([2])))
attempt(lambda: tf.fill([-1], 2.0))
attempt(lambda: tf.fill([2, tf.placeholder(tf.int32, [])], 1))
attempt(lambda: tf.one_hot([1, 2], 3, axis=5))
attempt(lambda: tf.one_hot([1, 2], 3, axis=-3))
attempt(lambda: tf.one_hot(4, 3, on_value=1, dtype="float32"))
attempt(lambda: tf.pad(tf.zeros([2, 3]), [1, 1]))
attempt(lambda: tf.pad(tf.zeros([2, 3]), [[1, 1, 1], [0, 0, 0]]))
attempt(lambda: tf.pad(tf.placeholder(tf.float32), [[1, 2], [0, 1]]))
attempt(lambda: tf.pad(tf.zeros([2]), [[-1, 1]]))
attempt(lambda: tf.slice(tf.zeros([2, 2, 3]), [1, 0, 1], [-1]))
attempt(lambda: tf.slice(tf.zeros([2, 3]), tf.constant([0, 1]), [-1, -1]))
attempt(lambda: tf.slice(tf.zeros([2, 3]), tf.placeholder(tf.int32, [2]), [-1, 2]))
attempt(lambda: tf.strided_slice(tf.zeros([2, 2, 3]), [0, 1], [1, 2], [1]))
attempt(lambda: tf.strided_slice(tf.zeros([4]), [0, 1], [-1]))
attempt(lambda: tf.gather_nd(tf.zeros([3]), 0))
attempt(lambda: tf.gather_nd(tf.get_variable("v", [], use_resource=True), [[0, 0]]))
attempt(lambda: tf.gather(tf.placeholder(tf.float32, [2, 3]), 0, batch_dims=1))
attempt(lambda: tf.argmax(tf.zeros([2, 3]), [0]))
attempt(lambda: tf.tile(tf.placeholder(tf.float32, [None, None]), [0, 1]))
attempt(lambda: tf.transpose(tf.placeholder(tf.float32), [1, 2]))
attempt(lambda: tf.transpose(tf.placeholder(tf.float32), [0]))
attempt(lambda: tf.transpose(tf.zeros([2, 3]), [-1, 0]))
attempt(lambda: tf.boolean_mask(tf.zeros([3]), [True, False, True], axis=tf.constant(0)))
attempt(lambda: tf.boolean_mask(tf.zeros([3]), [True, False, True], name=None))
attempt(lambda: tf.cond(tf.constant([True]), lambda: 1, lambda: 2))
attempt(lambda: tf.placeholder_with_default([1.0], [-1]))
attempt(lambda: tf.placeholder_with_default([1.0], tf.constant([1])))
attempt(lambda: tf.random_normal([None]))
attempt(lambda: tf.nn.softmax(tf.placeholder(tf.float32), 1))
attempt(lambda: tf.nn.softmax(tf.zeros([2, 3]), axis=tf.constant(0)))
attempt(lambda: tf.reduce_all([True], axis="a", keepdims=0))
attempt(lambda: tf.matmul(tf.zeros([1, 2], tf.float64), tf.zeros([2, 1]), a_is_sparse=True))
