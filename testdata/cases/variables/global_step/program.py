# The global step is found, made once, and checked.
import tensorflow as tf
import numpy as np
def T(f):
    try:
        r = f()
        print(r)
    except Exception as e:
        print(type(e).__name__, e)
T(lambda: tf.train.get_global_step())
g = tf.train.get_or_create_global_step(); print(g, g.op.type, g.aggregation, tf.get_collection('global_step'), tf.trainable_variables())
T(lambda: tf.train.get_or_create_global_step() is g); T(lambda: tf.train.get_global_step())
T(lambda: tf.train.create_global_step())
tf.train.assert_global_step(g)
T(lambda: tf.train.assert_global_step(3)); T(lambda: tf.train.assert_global_step(tf.constant(1.0))); T(lambda: tf.train.assert_global_step(tf.constant([1])))
tf.reset_default_graph()
with tf.variable_scope('s'), tf.name_scope('q'):
    print(tf.train.create_global_step())
tf.reset_default_graph()
v = tf.Variable(0, name='global_step'); print(tf.train.get_global_step(), tf.contrib.framework.get_or_create_global_step())
gr = tf.Graph()
print(tf.train.get_or_create_global_step(gr).graph is gr, tf.train.get_global_step(graph=gr))
tf.reset_default_graph()
tf.Variable(0.0, name='global_step'); T(lambda: tf.train.get_global_step())
