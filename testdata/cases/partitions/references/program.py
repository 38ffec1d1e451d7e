# Partitioned variables where a reference is wanted, and names in messages about their parts.
import tensorflow as tf
def T(f, *args):
    try:
        print(f(*args))
    except Exception as e:
        print(type(e).__name__, e)
p = tf.get_variable('p', [4, 2], partitioner=tf.fixed_size_partitioner(2))
T(lambda: tf.colocate_with(p).__enter__())
with tf.variable_scope('s', partitioner=tf.fixed_size_partitioner(2)):
    T(lambda: tf.get_variable('c', [4, 2], dtype=tf.complex64))
    print(tf.get_variable('i', [4, 2], dtype=tf.int32).name)
