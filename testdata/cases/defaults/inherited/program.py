# initializer, regularizer, caching_device, partitioner, custom_getter, dtype and use_resource are inherited; constraint is not, not even by a re-entered scope (fact 79).
import tensorflow as tf

with tf.variable_scope("a", constraint=tf.nn.relu, dtype=tf.float64, use_resource=True) as a:
    print(tf.get_variable("v", [1]).constraint is tf.nn.relu)
    with tf.variable_scope("b") as b:
        print(b.constraint, b.dtype, b.use_resource)
with tf.variable_scope(a) as s:
    print(s.constraint, s.dtype)
