# What every partitioner makes of shapes and types, and create_partitioned_variables.
import tensorflow as tf
import numpy as np
def T(f):
    try:
        r = f()
        print(r)
    except Exception as e:
        print(type(e).__name__, e)
for p in [tf.fixed_size_partitioner(3), tf.fixed_size_partitioner(3, axis=1), tf.variable_axis_size_partitioner(64), tf.variable_axis_size_partitioner(64, axis=1), tf.variable_axis_size_partitioner(64, max_shards=2), tf.variable_axis_size_partitioner(64, bytes_per_string_element=8), tf.min_max_variable_partitioner(), tf.min_max_variable_partitioner(max_partitions=4, min_slice_size=64), tf.min_max_variable_partitioner(max_partitions=4, axis=1, min_slice_size=16)]:
    for s in [[10, 20], [3, 4], [1, 1], [7], [100, 100, 3]]:
        for d in [tf.float32, tf.float64, tf.string, tf.int8]:
            T(lambda: p(shape=tf.TensorShape(s), dtype=d))
T(lambda: tf.variable_axis_size_partitioner(0))
T(lambda: tf.variable_axis_size_partitioner(64, bytes_per_string_element=0))
T(lambda: tf.create_partitioned_variables([4, 2], [2, 1], tf.ones_initializer()))
T(lambda: tf.create_partitioned_variables([4, 2], [1, 2], tf.ones([4, 2]), name='nm', dtype=tf.float32, trainable=False, collections=['c']))
T(lambda: tf.create_partitioned_variables([4, 2], [2, 2], tf.ones_initializer()))
T(lambda: tf.create_partitioned_variables([4, 2], [2], tf.ones_initializer()))
T(lambda: tf.create_partitioned_variables([4, 2], [0, 1], tf.ones_initializer()))
T(lambda: tf.create_partitioned_variables([4, 2], 3, tf.ones_initializer()))
with tf.variable_scope('q'):
    T(lambda: tf.create_partitioned_variables([4, 2], [2, 1], tf.ones_initializer(), reuse=False))
    T(lambda: tf.create_partitioned_variables([4, 2], [2, 1], tf.ones_initializer(), name='k'))
    T(lambda: tf.create_partitioned_variables([4, 2], [2, 1], tf.ones_initializer(), name='k', reuse=True))
    T(lambda: tf.create_partitioned_variables([4, 2], [2, 1], tf.ones_initializer(), name='k'))
    T(lambda: tf.create_partitioned_variables([4, 2], [1, 1], tf.ones_initializer(), name='l'))
