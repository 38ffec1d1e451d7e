# A compound statement without its colon is told at the place where the colon belongs.
import tensorflow as tf

for i in range(3)
    with tf.variable_scope("layer%d" % i):
        tf.get_variable("w", [2])
