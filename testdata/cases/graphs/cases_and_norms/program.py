# tf.case, norms, grids, diagonals, counts, and tensors of expected shapes.
import collections
import numpy as np
import tensorflow as tf


def show(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)


x = tf.placeholder(tf.float32, [None, 2], name='x')
n = tf.constant(3, name='n')
less, more = tf.less(n, 2, name='less'), tf.greater(n, 4, name='more')


def first():
    with tf.variable_scope('first'):
        return tf.get_variable('v', [2]) * 2.0


chosen = tf.case([(less, first), (more, lambda: tf.ones([2]))], default=lambda: tf.zeros([2]), name='choice')
print(chosen, tf.global_variables())
print(tf.case({less: lambda: 1, more: lambda: 2}, default=lambda: 3, exclusive=True))
print(tf.case([(less, lambda: 1.0), (more, lambda: 2.0)]))
print(tf.case(collections.OrderedDict([(more, lambda: [1]), (less, lambda: [2])]), default=lambda: [3], strict=True))
show(lambda: tf.case([], default=lambda: 1))
show(lambda: tf.case(3))
show(lambda: tf.case([(True, lambda: 1)], default=lambda: 1))
show(lambda: tf.case([(n, lambda: 1)], default=lambda: 1))
show(lambda: tf.case([(less, 1)], default=lambda: 1))
show(lambda: tf.case([less], default=lambda: 1))
m = tf.constant([[1., 2.], [3., 4.]], name='m')
print(tf.norm(m), tf.norm(m, axis=1), tf.norm(m, ord=1, axis=0, keepdims=True), tf.norm(m, np.inf), tf.norm(m, 3))
print(tf.norm(m, 'fro', axis=[0, 1], name='fro'), tf.norm(m, 1, axis=(0, 1)), tf.norm(m, np.inf, axis=(0, -1), keep_dims=True))
for bad in [dict(ord='fro'), dict(ord=-1), dict(axis=(0, 0)), dict(axis='a'), dict(ord=3, axis=(0, 1))]:
    show(lambda: tf.norm(m, **bad))
print(tf.meshgrid([1, 2, 3], [4, 5]), tf.meshgrid([1, 2], indexing='ij', name='grid'), tf.meshgrid([1.], [2.], [3.], indexing='ij')[0])
show(lambda: tf.meshgrid([1], indexing='zz'))
show(lambda: tf.meshgrid([1], other=2))
print(tf.matrix_diag([1, 2], name='d'), tf.matrix_diag_part(m), tf.linalg.set_diag(m, [5., 6.]), tf.trace(m), tf.matrix_inverse(m), tf.linalg.det(m), tf.cholesky(m))
print(tf.matrix_solve(m, m, name='solved'), tf.matrix_band_part(m, 0, -1))
print(tf.bincount([1, 1, 2]), tf.bincount([1, 1, 2], minlength=5, maxlength=6, dtype=tf.float32), tf.bincount([1, 0], weights=[0.5, 0.25]))
print(tf.parallel_stack([[1, 2], [3, 4]]), tf.broadcast_dynamic_shape([1, 2], [3, 1]))
print(tf.dynamic_partition([1, 2, 3], [0, 1, 0], 2), tf.dynamic_stitch([[0, 2], [1]], [[1, 3], [2]]))
with_shape, with_same_shape = tf.contrib.framework.with_shape, tf.contrib.framework.with_same_shape
print(with_shape([2, 2], m) is m, with_same_shape(m, m) is m, with_shape([2, 2], x), with_shape(tf.shape(x), m))
print(with_same_shape(x, m), with_same_shape(m, x), with_shape([], tf.ones([1])), with_shape(tf.TensorShape([3, 2]), x))
for bad in [[3], [[2]], [2.0], tf.ones([2]), tf.TensorShape([2, 3])]:
    show(lambda: with_shape(bad, m))
show(lambda: with_same_shape([1], m))
show(lambda: with_same_shape(m, [1]))
print(tf.contrib.framework.reduce_sum_n([m, m], name='total'), tf.contrib.framework.reduce_sum_n([m]))
show(lambda: tf.contrib.framework.reduce_sum_n([]))
with tf.Session() as sess:
    sess.run(tf.global_variables_initializer())
    print(sess.run([chosen, tf.norm(m), tf.norm(m, 1, axis=0), tf.meshgrid([1, 2], [3, 4]), tf.bincount([1, 1, 2]), tf.matrix_diag([1, 2]), tf.trace(m)]))
    print(sess.run(with_shape([2, 2], x), {x: [[1, 2], [3, 4]]}), sess.run(tf.dynamic_partition([1, 2, 3], [0, 1, 0], 2)))
