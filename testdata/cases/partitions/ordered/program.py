# Variables that may be partitioned compare as tensors do.
import tensorflow as tf

v = tf.get_variable("v", [2])
parts = tf.get_variable("parts", [4], partitioner=tf.fixed_size_partitioner(2))
print((v < 1).name, (v >= v).name, v == v)
try:
    print(parts < 1)
except TypeError as e:
    print(type(e).__name__, e)
