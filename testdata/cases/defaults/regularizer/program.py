# A regularizer runs once, when the variable is made, under NAME/Regularizer/; it also runs for trainable=False; no_regularizer stops an inherited one (fact 81).
import tensorflow as tf

with tf.variable_scope("a", regularizer=tf.contrib.layers.l2_regularizer(0.1), reuse=tf.AUTO_REUSE):
    for _ in range(2):
        tf.get_variable("v", [1], trainable=False)
    tf.get_variable("w", [1], regularizer=tf.no_regularizer)
print([t.name for t in tf.losses.get_regularization_losses()])
