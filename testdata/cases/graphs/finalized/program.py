# Nothing joins a finalized graph, but what exists can be shared.
import tensorflow as tf
import numpy as np
def T(f):
    try:
        r = f()
        print(r)
    except Exception as e:
        print(type(e).__name__, str(e).split('\n')[0])
g = tf.get_default_graph()
v = tf.get_variable('v', [1])
g.finalize()
print(g.finalized)
T(lambda: tf.constant(1))
T(lambda: tf.get_variable('v', [1]))
T(lambda: tf.get_variable('w', [1]))
T(lambda: g.add_to_collection('a', 1))
T(lambda: tf.placeholder(tf.int32))
T(lambda: v + 1)
T(lambda: tf.set_random_seed(3))
T(lambda: g.get_collection('variables'))
with tf.name_scope('x') as s: print(s)
T(lambda: g.unique_name('x'))
g._unsafe_unfinalize() if False else None
tf.reset_default_graph()
print(tf.get_default_graph().finalized)
