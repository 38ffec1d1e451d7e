# Partitioned variables: parts and their names, concatenation, assignment, initializers, reuse, errors.
import tensorflow as tf
import numpy as np
def T(f):
    try:
        r = f()
        print([(p.name, str(p.shape)) for p in r] if hasattr(r, 'as_tensor') else r)
    except Exception as e:
        print(type(e).__name__, e)
P = tf.fixed_size_partitioner
v = tf.get_variable('v', [5, 4], partitioner=P(3))
print(type(v), v.name, v.dtype, v.shape, v.get_shape(), len(v), list(v), [p.shape for p in v])
print(v.as_tensor(), tf.identity(v), tf.convert_to_tensor(v, name='cc'), v + 1, tf.matmul(v, v, transpose_b=True))
print(tf.concat([v, v], 0), tf.shape(v), v.initializer if hasattr(v, 'initializer') else None)
T(lambda: v[0])
T(lambda: v._get_variable_list())
T(lambda: v._get_partitions())
T(lambda: [p._save_slice_info.spec for p in v])
T(lambda: [(p._save_slice_info.full_name, p._save_slice_info.full_shape, p._save_slice_info.var_offset, p._save_slice_info.var_shape) for p in v])
T(lambda: v.assign(tf.zeros([5, 4])))
T(lambda: v.assign(v))
T(lambda: v.assign([p for p in v]))
T(lambda: v.assign_add(tf.zeros([5, 4]), name='q'))
T(lambda: v.assign_sub(tf.zeros([5, 4]), use_locking=True))
T(lambda: v.assign(tf.zeros([5, 4]), read_value=False))
T(lambda: v.eval())
T(lambda: tf.get_variable('one', [5, 4], partitioner=P(1)))
T(lambda: tf.get_variable('one', [5, 4], partitioner=P(1)).as_tensor())
T(lambda: tf.get_variable('ax', [5, 4], partitioner=P(2, axis=1)).as_tensor())
T(lambda: tf.get_variable('sm', [2, 4], partitioner=P(4)))
T(lambda: tf.get_variable('sc', [], partitioner=P(4)))
T(lambda: tf.get_variable('un', [None, 2], partitioner=P(4)))
T(lambda: tf.get_variable('re', [8], use_resource=True, partitioner=P(2)).as_tensor())
T(lambda: tf.get_variable('tn', initializer=tf.ones([6]), partitioner=P(2)))
T(lambda: tf.get_variable('li', initializer=[1.,2.,3.,4.], partitioner=P(2)))
T(lambda: tf.get_variable('np', initializer=np.ones([4, 2]), partitioner=P(2)))
T(lambda: tf.get_variable('tr', [4], trainable=False, collections=['k'], partitioner=P(2), caching_device='/cpu:0', dtype=tf.float64))
T(lambda: tf.get_variable('pi', [6, 2], partitioner=P(3), initializer=lambda shape, dtype, partition_info: tf.constant(1.0, shape=shape) * partition_info.var_offset[0] + partition_info.full_shape[0]))
def pi(shape, dtype=None, partition_info=None):
    print(shape, dtype, partition_info.full_shape, partition_info.var_offset, partition_info.single_offset(shape), partition_info.single_slice_dim(shape), type(partition_info))
    return tf.zeros(shape, dtype)
T(lambda: tf.get_variable('pj', [6, 2], partitioner=P(3), initializer=pi))
for bad in [lambda shape, dtype: 5, lambda shape, dtype: [1], lambda shape, dtype: [2, 2], lambda shape, dtype: [0, 1], lambda shape, dtype: 'ab', lambda shape, dtype: (2, 1), lambda shape, dtype: [9, 1], lambda **kw: [1, 2], lambda shape: [1, 1], 5, lambda shape, dtype: [1.0, 2.0], lambda shape, dtype: None]:
    T(lambda: tf.get_variable('bad', [6, 2], partitioner=bad))
with tf.variable_scope('s', partitioner=P(2)):
    a = tf.get_variable('a', [4])
    print(tf.get_variable_scope().partitioner is not None, a.name)
    b = tf.get_variable('b', [4], partitioner=None)
    print(type(b))
    with tf.variable_scope('t'):
        c = tf.get_variable('c', [4, 4])
        print(c.as_tensor())
with tf.variable_scope('s', reuse=True):
    T(lambda: tf.get_variable('a', [4]))
    T(lambda: tf.get_variable('a', [4], partitioner=P(2)) is a)
    T(lambda: tf.get_variable('a', [5], partitioner=P(2)))
    T(lambda: tf.get_variable('a', [4], partitioner=P(3)))
    T(lambda: tf.get_variable('a', [4], dtype=tf.int32, partitioner=P(2)))
    T(lambda: tf.get_variable('zz', [4], partitioner=P(2)))
    T(lambda: tf.get_variable('a/part_0', [2]))
with tf.variable_scope('s', reuse=tf.AUTO_REUSE, partitioner=P(2)):
    T(lambda: tf.get_variable('a', [4]) is a)
    T(lambda: tf.get_variable('new', [4]))
T(lambda: tf.get_variable('v', [5, 4], partitioner=P(3)))
T(lambda: tf.get_variable('v', [5, 4]))
w = tf.get_variable('w', [4])
T(lambda: tf.get_variable('w', [4], partitioner=P(2)))
