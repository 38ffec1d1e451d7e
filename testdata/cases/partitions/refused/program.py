# What partitioners may return, types that are no types, and sharing in other parts.
import tensorflow as tf
import numpy as np


def shown(make):
    try:
        print(make())
    except Exception as error:
        print(type(error).__name__, str(error).split("\n")[0])


tf.get_variable('v', [2])
fp = tf.fixed_size_partitioner(2)
shown(lambda: tf.get_variable('p1', [4], 'float32', partitioner=fp).name)
shown(lambda: tf.get_variable('p2', [4], 'string', partitioner=fp).name)
shown(lambda: tf.get_variable('p3', [4], tf.bool, partitioner=fp).name)
shown(lambda: tf.get_variable('p4', [4], 'int32', partitioner=fp).name)
shown(lambda: tf.get_variable('p6', [4], 'string', initializer=tf.zeros_initializer(), partitioner=fp).name)
shown(lambda: tf.get_variable('p7', [4], partitioner=3).name)
shown(lambda: tf.get_variable('p7', [4], partitioner='a').name)
shown(lambda: tf.get_variable('p9', [4], partitioner=fp).name)
shown(lambda: tf.get_variable('p9', [4], partitioner=fp).name)
shown(lambda: tf.get_variable('p9', [4]).name)
shown(lambda: tf.get_variable('p9/part_0', [2]).name)
with tf.variable_scope('', reuse=True):
  shown(lambda: tf.get_variable('p9', [4], partitioner=fp).name)
  shown(lambda: tf.get_variable('p9', [4], partitioner=tf.fixed_size_partitioner(3)).name)
  shown(lambda: tf.get_variable('p9', [4,3], partitioner=tf.fixed_size_partitioner(2)).name)
  shown(lambda: tf.get_variable('p9', [5], partitioner=tf.fixed_size_partitioner(2)).name)
  shown(lambda: tf.get_variable('p9', [4], tf.int32, partitioner=tf.fixed_size_partitioner(2)).name)
  shown(lambda: tf.get_variable('p9', [4]).name)
  shown(lambda: tf.get_variable('p10', [4], partitioner=fp).name)
  shown(lambda: tf.get_variable('v', [2], partitioner=fp).name)
  shown(lambda: tf.get_variable('v', [2], partitioner=tf.fixed_size_partitioner(1)).name)
  shown(lambda: tf.get_variable('p9/part_0', [2]).name)
  shown(lambda: tf.get_variable('v', [2], tf.int32).name)
  shown(lambda: tf.get_variable('v', [3]).name)
  shown(lambda: tf.get_variable('v', [2], tf.float64).name)
  shown(lambda: tf.get_variable('v', initializer=[1,2]).name)
  shown(lambda: tf.get_variable('v', initializer=1.0).name)
  shown(lambda: tf.get_variable('v', dtype=tf.int32).name)
  shown(lambda: tf.get_variable('v').name)
  shown(lambda: tf.get_variable('p9', partitioner=fp).name)
shown(lambda: tf.get_variable('q1', initializer=[1.0,2.0], partitioner=fp).name)
shown(lambda: tf.get_variable('q2', initializer=tf.constant([1.0,2.0]), partitioner=fp).name)
shown(lambda: tf.get_variable('q3', initializer=1.0, partitioner=fp).name)
shown(lambda: tf.get_variable('q4', [2], initializer=[1.0, 2.0], partitioner=fp).name)
shown(lambda: tf.get_variable('q5', [2], initializer=tf.constant_initializer([1.0, 2.0]), partitioner=fp).name)
shown(lambda: tf.get_variable('q6', [2], initializer=lambda shape=None, **k: tf.zeros(shape), partitioner=fp).name)
shown(lambda: tf.get_variable('q7', [2], initializer=lambda: tf.zeros([2]), partitioner=fp).name)
shown(lambda: tf.get_variable('q8', [None, 2], partitioner=fp).name)
shown(lambda: tf.get_variable('q9', partitioner=fp).name)
shown(lambda: tf.get_variable('q10', [], partitioner=fp).name)
shown(lambda: tf.get_variable('q11', 3, partitioner=fp).name)
for r in (None, 1, 'a', [], [1,1], [2, 2], [0, 1], [1.5], ['a'], (1,2), [3, 1], [5, 1], [True, 1], [np.int64(2), 1], tf.TensorShape([2,1]), tf.constant([2,1])):
    print('r', r if not isinstance(r, tf.Tensor) else 't')
    shown(lambda: [x.name for x in tf.get_variable('r%d' % np.random.randint(1), [4, 3], partitioner=lambda shape, dtype: r)])
    tf.reset_default_graph()
with tf.variable_scope('x', partitioner=fp) as s:
  shown(lambda: tf.get_variable('a', [4]).name)
  shown(lambda: tf.get_local_variable('b', [4]).name)
  shown(lambda: tf.get_variable('c', []))
  shown(lambda: tf.get_variable('c2', []))
  shown(lambda: tf.get_variable('d', initializer=[1.0,2.0]))
  shown(lambda: tf.get_variable('e', initializer=tf.constant([1.0,2.0])).name)
  
print([x.name for x in tf.global_variables()])
