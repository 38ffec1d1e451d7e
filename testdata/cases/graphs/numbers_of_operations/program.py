# Graph.version is the number of the newest operation; operations that could not be made had numbers too.
import tensorflow as tf


def version(f):
    try:
        f()
    except (ValueError, TypeError):
        pass
    g = tf.get_default_graph()
    print(g.version, len(g.get_operations()))


version(lambda: tf.matmul([1.0], [1.0]))
version(lambda: tf.matmul([1.0], [[1.0]]))
version(lambda: tf.reshape([1, 2, 3], [2]))
version(lambda: tf.add([1, 2, 3], [1.0]))
version(lambda: tf.constant(1, name="not valid"))
version(lambda: [tf.constant(1, name="q/"), tf.constant(1, name="q/")])
version(lambda: tf.get_variable("x", [2]))
