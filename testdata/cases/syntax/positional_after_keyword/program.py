# An argument without a name after one with a name.
import tensorflow as tf

v = tf.get_variable(name="v", [2, 3])
