# A name scope opened again gets a number.
import tensorflow as tf

for _ in range(3):
    with tf.name_scope("layer") as scope:
        v = tf.Variable([1], name="v")
        print(scope, v.name)
