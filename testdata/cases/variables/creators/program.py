# Creators see all arguments and may change them; enumerations of synchronization and aggregation.
import tensorflow as tf
import numpy as np
def T(f):
    try:
        r = f()
        print(r)
    except Exception as e:
        print(type(e).__name__, e)
def c1(next_creator, **kw):
    print('c1', sorted(kw.keys()), kw['name'], kw['trainable'], kw['collections'])
    return next_creator(**kw)
def c2(next_creator, **kw):
    kw['name'] = 'renamed'
    v = next_creator(**kw)
    print('c2', v.name)
    return v
def c3(next_creator, **kw):
    return 'nope'
with tf.variable_creator_scope(c1):
    a = tf.Variable(1.0, name='a')
    with tf.variable_creator_scope(c2):
        b = tf.Variable(2.0, name='b')
        with tf.variable_scope('s'):
            c = tf.get_variable('c', [2])
            T(lambda: tf.get_variable('c', [2]))
        print(b.name, c.name)
    with tf.Graph().as_default():
        d = tf.Variable(3.0, name='d')
    T(lambda: tf.get_local_variable('l', []))
T(lambda: tf.get_variable('c', [2]))
def c4(next_creator, **kw):
    kw['use_resource'] = True
    kw['trainable'] = False
    return next_creator(**kw)
with tf.variable_creator_scope(c4):
    print(tf.get_variable('z', [2]).op.type, tf.trainable_variables())

for e in [tf.VariableSynchronization, tf.VariableAggregation]:
    for x in e:
        print(x, repr(x), x.name, x.value)
print(tf.VariableSynchronization.AUTO == tf.VariableSynchronization.AUTO, tf.VariableSynchronization.AUTO == tf.VariableSynchronization.NONE, tf.VariableAggregation.NONE is tf.VariableAggregation.NONE)
print(tf.VariableAggregation(1), tf.VariableAggregation['MEAN'])
print(tf.AUTO_REUSE, repr(tf.AUTO_REUSE), tf.AUTO_REUSE == True, bool(tf.AUTO_REUSE), tf.AUTO_REUSE.name, tf.AUTO_REUSE.value, type(tf.AUTO_REUSE))
v = tf.get_variable('v', [1], aggregation=tf.VariableAggregation.MEAN, synchronization=tf.VariableSynchronization.ON_WRITE)
print(v.aggregation, v.synchronization)
T(lambda: tf.get_variable('w', [1], synchronization=tf.VariableSynchronization.ON_READ).trainable)
T(lambda: tf.get_variable('x', [1], synchronization=tf.VariableSynchronization.ON_READ, trainable=True))
T(lambda: tf.get_variable('y', [1], synchronization='a'))
T(lambda: tf.get_variable('y2', [1], aggregation='a'))
T(lambda: tf.get_variable('y3', [1], aggregation=None).aggregation)
T(lambda: tf.get_variable('y4', [1], synchronization=None))
