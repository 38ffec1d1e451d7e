# Variables are kept under names of any type until something needs a text; other errors come first.
import tensorflow as tf
def t(f):
    try:
        f()
        print('made')
    except Exception as e:
        print(type(e).__name__, str(e).split('\n')[0])
for n in [1, 0, 2.5, b'by', None, True, (), [], '']:
    print('name', n)
    t(lambda: tf.get_variable(n, [2]))
    t(lambda: tf.get_variable(n, [2]))
    t(lambda: tf.get_variable(n, [2], partitioner=tf.fixed_size_partitioner(1)))
    t(lambda: tf.get_variable(n, [2], regularizer=tf.keras.regularizers.l2(0.1)))
    t(lambda: tf.get_variable(n))
    t(lambda: tf.get_variable(n, [2], tf.complex64))
    t(lambda: tf.get_variable(n, [2], initializer=[1.0, 2.0]))
    with tf.variable_scope('', reuse=True):
        t(lambda: tf.get_variable(n, [2]))
t(lambda: print(tf.bool.limits))
with tf.device(lambda op: None):
    t(lambda: tf.trainable_variables()[0] / 3)
    t(lambda: tf.trainable_variables()[0] - 1.5)
    t(lambda: tf.trainable_variables()[0] + [1])
