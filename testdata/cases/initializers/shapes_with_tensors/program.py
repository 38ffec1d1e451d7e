# Shapes with tensors in them: what is asked of their sizes makes operations, too.
import tensorflow as tf
import numpy as np
def T(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
two = tf.constant(2)
T(lambda: tf.ones([two, 3]))
T(lambda: tf.zeros([3, two], name='z'))
T(lambda: tf.zeros([tf.shape(tf.ones([2, 3]))[0], 3]))
T(lambda: tf.ones([tf.Dimension(2), two]))
T(lambda: tf.zeros([two]))
T(lambda: tf.zeros([two, None]))
T(lambda: tf.fill([two, 3], 1.0))
T(lambda: tf.random_normal([two, 3]))
T(lambda: tf.pad(tf.zeros([2]), [[two, 1]]))
T(lambda: tf.eye(two, 3))
T(lambda: tf.eye(two))
T(lambda: tf.eye(2, 3, batch_shape=[2]))
T(lambda: tf.eye(2, batch_shape=two))
T(lambda: tf.eye(2.0))
T(lambda: tf.get_variable('v', [two, 3]))
T(lambda: tf.Variable(tf.zeros([two, 3])))
T(lambda: type(np.zeros(()) * 2))
T(lambda: repr(-np.ones((), np.float32)))
T(lambda: (np.ones((), np.int32) + 2 ** 40).dtype)
T(lambda: tf.Variable(np.zeros(()) * 2).shape)
array = np.zeros((2,)) * 2
print(array.shape, (array + np.ones(())).dtype)
