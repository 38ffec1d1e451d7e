# A variable of tf.contrib.eager is behind a handle, whatever the scope and its creators say.
import tensorflow as tf
v = tf.contrib.eager.Variable(1.0, name='x')
print(v, type(v), isinstance(v, tf.contrib.eager.Variable), isinstance(v, tf.Variable))
w = tf.Variable(1.0)
print(isinstance(w, tf.contrib.eager.Variable))
print(tf.contrib.eager.executing_eagerly())
def creator(next, **kw):
    print('creating', kw['name'])
    return next(**kw)
with tf.variable_creator_scope(creator), tf.variable_scope('s', use_resource=False):
    a = tf.contrib.eager.Variable([1., 2.], trainable=False, name='y', dtype=tf.float64)
    b = tf.Variable([1., 2.], name='y')
    print(a, b, a.op.type)
try:
    tf.contrib.eager.Variable()
except ValueError as e:
    print(e)
with tf.variable_scope('t', use_resource=True):
    try:
        tf.contrib.eager.Variable(1.0, synchronization=7)
    except ValueError as e:
        print(e)
    try:
        tf.contrib.eager.Variable(1.0, aggregation='a')
    except ValueError as e:
        print(e)
    c = tf.contrib.eager.Variable(1.0, aggregation=1, synchronization=2)
    print(c.aggregation, c.synchronization, c.trainable, c.aggregation == tf.VariableAggregation.SUM)
    c = tf.contrib.eager.Variable(1.0, synchronization=3)
    print(c.aggregation, c.synchronization, c.trainable)
