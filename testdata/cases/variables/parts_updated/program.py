# Shapes of updates of rows, elements and counters.
import tensorflow as tf
import numpy as np


def shown(make):
    try:
        print(make())
    except Exception as error:
        print(type(error).__name__, str(error).split("\n")[0])


v = tf.Variable([1.0, 2.0], use_resource=True, name='res')
shown(lambda: tf.scatter_add(v, [0], [1.0]))
shown(lambda: tf.scatter_update(v, [0], [1.0]))
shown(lambda: tf.scatter_sub(v, [0], [1.0], name='ss'))
shown(lambda: tf.scatter_nd_add(v, [[0]], [1.0]))
shown(lambda: tf.scatter_nd_update(v, [[0]], [1.0]))
shown(lambda: tf.scatter_nd_sub(v, [[0]], [1.0]))
shown(lambda: tf.scatter_min(v, [0], [1.0]))
shown(lambda: tf.scatter_add(v, [0], [[1.0, 2.0]]))
shown(lambda: tf.scatter_nd_add(v, [[0]], [[1.0, 2.0]]))
shown(lambda: v.scatter_nd_add([[0]], [1.0]))
shown(lambda: v.scatter_add(tf.IndexedSlices([1.0], [0])))
shown(lambda: v.scatter_sub(tf.IndexedSlices([1.0], [0])))
shown(lambda: v.count_up_to(3))
shown(lambda: tf.count_up_to(v, 3))
w = tf.Variable([[1, 2],[3,4]], name='ref')
shown(lambda: w.count_up_to(3))
shown(lambda: tf.count_up_to(w, 3))
shown(lambda: tf.scatter_nd_add(w, [[0]], [1]))
shown(lambda: tf.scatter_nd_add(w, [[0]], [[1, 2]]))
shown(lambda: tf.scatter_nd_update(w, [[0, 1]], [1]))
shown(lambda: tf.scatter_nd_update(w, [[0, 1]], [1,2]))
shown(lambda: tf.scatter_nd_update(w, [[0, 1, 1]], [1]))
shown(lambda: tf.scatter_nd_sub(w, [0], [1]))
shown(lambda: tf.scatter_nd_sub(w, 0, [1]))
shown(lambda: tf.scatter_add(w, [0], [1]))
x = tf.Variable(1, name='sc')
shown(lambda: x.count_up_to(3))
shown(lambda: tf.scatter_nd_add(x, [[0]], [1]))
shown(lambda: tf.scatter_add(x, [0], [1]))
