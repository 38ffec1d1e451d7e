# A Python number on the left becomes the input named x of its op, on the right the one named y (fact 10).
import tensorflow as tf

t = tf.placeholder(tf.float32, name="t")
print((1 - t).op.inputs[0].name, (t - 1).op.inputs[1].name, (2 * t).op.inputs[0].name)
