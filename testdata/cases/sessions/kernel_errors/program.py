# What goes wrong when a session runs: indices and sizes out of range, types that have no cast.
import tensorflow as tf


def attempt(t):
    with tf.Session() as session:
        try:
            session.run(tf.global_variables_initializer())
            print(session.run(t))
        except tf.errors.OpError as e:
            print(type(e).__name__)


def unknown(x):
    return tf.placeholder_with_default(x, None)


attempt(tf.cast([1.5], tf.string))
attempt(tf.cast(["a"], tf.float32))
attempt(tf.fill([2], unknown([5, 3])))
attempt(tf.gather_nd(unknown([1.0, 2.0]), [[0, 0]]))
attempt(tf.gather_nd(tf.get_variable("v", initializer=[[1, 2], [3, 4]], use_resource=True), [1]))
attempt(tf.matmul([[1.0, 2.0]], [[1.0], [2.0]], a_is_sparse=True))
attempt(tf.pad([["a"]], [[1, 1], [0, 0]]))
attempt(tf.split(unknown([1, 2, 3]), [1, 1]))
attempt(tf.split(unknown([1, 2, 3]), [1, -1]))
attempt(tf.transpose(unknown([[1, 2]]), unknown([0, 5])))
attempt(tf.one_hot([1], 2, axis=5))
