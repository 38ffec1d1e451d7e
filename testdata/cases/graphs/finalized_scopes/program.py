# Reports, dependencies between graphs, and what a finalized graph still does.
import tensorflow as tf
import numpy as np
def attempt(f, *a, **k):
    try:
        print(f(*a, **k))
    except Exception as e:
        print(type(e).__name__, str(e)[:300])
print(tf.assert_variables_initialized())
print(tf.report_uninitialized_variables())
hidden = tf.Variable([1, 2], collections=['c'], trainable=False)
print(tf.assert_variables_initialized())
print(tf.report_uninitialized_variables())
print(tf.assert_variables_initialized([]))
print(tf.report_uninitialized_variables([]))
r = tf.Variable(1.0, use_resource=True, collections=['d'], trainable=False)
print(tf.report_uninitialized_variables([r, hidden]))
print(tf.assert_variables_initialized([r]))
with tf.Graph().as_default() as other:
    o = tf.Variable(np.zeros((2, 2), np.float32), name='o')
v = tf.Variable(o, name='B')
print(v.graph is other, len(tf.global_variables()), len(other.get_collection('variables')))
def enter(x):
    with tf.control_dependencies([x]):
        return tf.no_op()
attempt(enter, o)
attempt(enter, o.op)
attempt(enter, o.value())
with other.as_default():
    q = tf.Variable(1.0, use_resource=True)
attempt(enter, q)
attempt(enter, 1)
attempt(enter, None)
attempt(enter, 'nothing')
attempt(enter, hidden)
attempt(enter, r)
attempt(enter, r.handle)
w = tf.Variable(q, name='C', use_resource=True)
print(w.graph is other, len(tf.global_variables()), len(other.get_collection('variables')))
for first in [lambda: None, lambda: tf.get_variable_scope(), lambda: tf.get_variable('a', [1])]:
    with tf.Graph().as_default() as g:
        first()
        g.finalize()
        attempt(lambda: tf.get_variable_scope().name)
        attempt(lambda: tf.get_variable('a', [1]))
        def scoped():
            with tf.variable_scope('s') as s:
                return s.name
        attempt(scoped)
        attempt(tf.Variable, 1.0)
        attempt(tf.add_to_collection, 'a', 1)
        attempt(tf.get_collection, 'a')
        attempt(tf.get_collection_ref, 'a')
        attempt(tf.set_random_seed, 1)
        attempt(lambda: g.clear_collection('a'))
        attempt(lambda: g.unique_name('a'))
        print(g.collections, g.get_all_collection_keys())
