# Slices of tensors of which sizes, begins or ends are not known; sizes of tensors with an empty axis.
import tensorflow as tf
import numpy as np
n = tf.placeholder(tf.int32, [])
x = tf.placeholder(tf.float32, [None, 3])
z = tf.zeros([2, 3, 4])
for t in [z[1::, 0:n], z[n:, :2], z[:, n, 1], z[::2, ::-1], z[n, ..., n:], x[-2:-2], x[5:1], x[5:1:-1], x[1:2, 1:2], x[..., :n], x[:n, ::2], x[n]]:
    print(t)
print(tf.size(tf.placeholder(tf.float32, [None, 0])).op.type, tf.size(tf.placeholder(tf.float32, [None, 1])).op.type)
print(tf.size(tf.placeholder(tf.float32, [None, 0]), out_type=tf.int64))


def attempt(f):
    try:
        print(f())
    except (tf.errors.OpError, ValueError, TypeError, AttributeError) as e:
        print(type(e).__name__, e)


attempt(lambda: tf.nn.softmax(tf.zeros([2, 3]), axis=2))
attempt(lambda: tf.nn.log_softmax(tf.zeros([3]), dim=-4))
attempt(lambda: tf.transpose([[1.0]], [1, 0], conjugate=True))
attempt(lambda: tf.sequence_mask([1], 3, dtype=np.float32))
attempt(lambda: tf.stack([tf.constant(1), 2], name=""))


def failing(t):
    with tf.Session() as session:
        try:
            print(session.run(t))
        except tf.errors.InvalidArgumentError as e:
            print(e.message.split("\n")[0])


unknown = tf.placeholder_with_default([[1, 2]], None)
failing(tf.tile(unknown, [2]))
failing(tf.reshape([1, 2], [-1, -1]))
failing(tf.unstack(unknown, num=3, axis=1))
attempt(lambda: z[-3])
attempt(lambda: z[0, -5])
attempt(lambda: z[2])
