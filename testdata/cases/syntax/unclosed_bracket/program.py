# A bracket that is never closed is told where it was opened.
import tensorflow as tf

x = tf.placeholder(tf.float32, [None, 8], name="x"
y = tf.identity(x)
