# Reading a variable before it is initialised is an error.
import tensorflow as tf

v = tf.get_variable("v", [1])
with tf.Session() as sess:
    try:
        sess.run(v)
    except tf.errors.FailedPreconditionError as e:
        print(e.message.split("\n")[0])
