# Regularizers of contrib.layers, of Keras and of the program; collections of losses.
import tensorflow as tf
import numpy as np
def T(f):
    try:
        r = f()
        print(r)
    except Exception as e:
        print(type(e).__name__, e)
L = tf.contrib.layers
w = tf.get_variable('w', [2, 3]); r = tf.get_variable('r', [2, 3], use_resource=True)
for reg in [L.l1_regularizer(0.1), L.l2_regularizer(0.1, scope='sc'), L.l1_l2_regularizer(0.1, 0.2), L.l1_l2_regularizer(0.0, 0.2), L.l1_l2_regularizer(0.0, 0.0), L.l1_regularizer(0.0), L.l2_regularizer(0.0), L.sum_regularizer([L.l1_regularizer(0.1), None, L.l2_regularizer(0.1)]), L.sum_regularizer([]), L.sum_regularizer([None]), L.sum_regularizer([L.l1_regularizer(0.0)], scope='x'), tf.keras.regularizers.l2(0.1), tf.keras.regularizers.l1(0.1), tf.keras.regularizers.l1_l2(0.1, 0.2), tf.keras.regularizers.l1_l2(), tf.no_regularizer]:
    T(lambda: reg(w))
    T(lambda: reg(r, ))
for f in [L.l1_regularizer, L.l2_regularizer]:
    for s in [1, -0.1, 1.5, 'a', None, 0, np.float32(0.5), tf.constant(1.0)]:
        T(lambda: f(s)(w))
T(lambda: L.l1_l2_regularizer(1, 2))
T(lambda: L.l1_l2_regularizer(-1.0, 2.0))
T(lambda: L.sum_regularizer(5))
tf.add_to_collection(tf.GraphKeys.WEIGHTS, w)
T(lambda: L.apply_regularization(L.l2_regularizer(0.5)))
T(lambda: L.apply_regularization(L.l2_regularizer(0.5), [w, r]))
T(lambda: L.apply_regularization(L.l2_regularizer(0.5), []))
T(lambda: L.apply_regularization(lambda x: None, [w]))
T(lambda: L.apply_regularization(lambda x: x, [w]))
T(lambda: L.apply_regularization(lambda x: tf.reduce_sum(x), [w]))
T(lambda: L.apply_regularization(None, [w]))
print(tf.get_collection(tf.GraphKeys.REGULARIZATION_LOSSES))
with tf.variable_scope('s', regularizer=L.l2_regularizer(0.1)):
    a = tf.get_variable('a', [2])
    b = tf.get_variable('b', [2], regularizer=tf.no_regularizer)
    c = tf.get_variable('c', [2], regularizer=L.l1_regularizer(0.0))
    d = tf.get_variable('d', [4, 2], partitioner=tf.fixed_size_partitioner(2))
    with tf.variable_scope('t', regularizer=lambda t: tf.reduce_max(t, name='mx')):
        e = tf.get_variable('e', [2])
        with tf.variable_scope('u', regularizer=tf.no_regularizer):
            f = tf.get_variable('f', [2])
print(tf.get_collection(tf.GraphKeys.REGULARIZATION_LOSSES))
print(tf.losses.get_regularization_losses(), tf.losses.get_regularization_losses('s/t'), tf.losses.get_regularization_loss(), tf.losses.get_regularization_loss(scope='nope'), tf.losses.get_regularization_loss(name='zz'))
