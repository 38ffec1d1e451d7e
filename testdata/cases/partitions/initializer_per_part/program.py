# A regularizer and an initializer run once per part, the initializer with the part's shape and a partition_info (fact 106).
import tensorflow as tf

def init(shape, dtype, partition_info):
    print(shape, partition_info.full_shape, partition_info.var_offset)
    return tf.zeros(shape, dtype)
tf.get_variable("p", [3, 2], initializer=init, partitioner=tf.fixed_size_partitioner(2), regularizer=lambda v: tf.reduce_sum(v))
print([t.name for t in tf.losses.get_regularization_losses()])
