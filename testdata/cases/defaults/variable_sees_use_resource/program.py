# Of all that tf.Variable only sees use_resource (fact 80).
import tensorflow as tf

with tf.variable_scope("a", dtype=tf.float64, use_resource=True, initializer=tf.ones_initializer(), regularizer=lambda t: tf.reduce_sum(t)):
    v = tf.Variable(1.0)
print(v, v.op.type, tf.losses.get_regularization_losses())
