# What a partitioner may answer, and a variable whose name is None.
import tensorflow as tf
def attempt(f, *a, **k):
    try:
        print(f(*a, **k).name)
    except Exception as e:
        print(type(e).__name__, str(e))
attempt(tf.get_variable, None, [2])
attempt(tf.get_variable, None, [2], reuse=True)
with tf.variable_scope('', reuse=True):
    attempt(tf.get_variable, None, [2])
with tf.variable_scope('', reuse=tf.AUTO_REUSE):
    attempt(tf.get_variable, None, [2])
    attempt(tf.get_variable, None, [4])
with tf.variable_scope('s'):
    attempt(tf.get_variable, None, [2])
attempt(tf.get_variable, 1, [2])
attempt(tf.get_variable, 'p', [4, 2], partitioner=lambda shape, dtype: 'ab')
attempt(tf.get_variable, 'p', [4, 2], partitioner=lambda shape, dtype: [2])
attempt(tf.get_variable, 'p', [4, 2], partitioner=lambda shape, dtype: [1, 1, 1])
attempt(tf.get_variable, 'p', [4, 2], partitioner=lambda shape, dtype: None)
attempt(tf.get_variable, 'p', [4, 2], partitioner=lambda shape, dtype: 3)
attempt(tf.get_variable, 'p', [4, 2], partitioner=lambda shape, dtype: [0, 1])
attempt(tf.get_variable, 'p', [4, 2], partitioner=lambda shape, dtype: [2, 2])
attempt(tf.get_variable, 'p', [4, 2], partitioner=lambda shape, dtype: ['a', 1])
attempt(tf.get_variable, 'p', [4, 2], partitioner=lambda shape, dtype: (2, 1))
attempt(tf.get_variable, 'p1', [4, 2], partitioner=lambda shape, dtype: [2.0, 1])
attempt(tf.get_variable, 'p2', [4, 2], partitioner=lambda shape, dtype: [None, 1])
attempt(tf.get_variable, 'p3', [4, 2], partitioner=lambda shape, dtype: [True, True])
attempt(tf.get_variable, 'p4', [4, 2], partitioner=lambda shape, dtype: {2: 1, 1: 1})
attempt(tf.get_variable, 'p5', [4, 2], partitioner=lambda shape, dtype: [5, 1])
attempt(tf.get_variable, 'p6', [4, 2], partitioner=lambda shape, dtype: [-1, 1])
attempt(tf.get_variable, 'p7', [4, 2], partitioner=lambda shape, dtype: b'ab')
attempt(tf.get_variable, 'p7', [4, 2], partitioner=lambda shape: [1, 1])
attempt(tf.get_variable, 'p8', [4, 2], 'float64', partitioner=lambda shape, dtype: [2, 1], initializer=tf.zeros_initializer())
attempt(tf.get_variable, 'p9', [4, 2], 'float64', partitioner=lambda shape, dtype: [2, 1])
attempt(tf.get_variable, 'p9', [4, 2], 'float65', partitioner=lambda shape, dtype: [2, 1])
attempt(tf.get_variable, 'p9', [4, 2], tf.float64, partitioner=lambda shape, dtype: [2, 1])
with tf.variable_scope('', reuse=True):
    attempt(tf.get_variable, 'p9', [4, 2], partitioner=lambda shape, dtype: [2, 1])
    attempt(tf.get_variable, 'p9', [4, 2], 'float64', partitioner=lambda shape, dtype: [2, 1])
    attempt(tf.get_variable, 'p9', [4, 2], tf.float64, partitioner=lambda shape, dtype: [4, 1])
    attempt(tf.get_variable, 'p9', [6, 2], tf.float64, partitioner=lambda shape, dtype: [2, 1])
    attempt(tf.get_variable, 'p9', [4, 2], tf.float64)
    attempt(tf.get_variable, 'pp', [4, 2], tf.float64, partitioner=lambda shape, dtype: [2, 1])
    attempt(tf.get_variable, 'p9', [4, 2], 'float64')
    attempt(tf.get_variable, 'pp', [4, 2], 'float64')
