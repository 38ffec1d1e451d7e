# What get_attr gives: types, shapes, tensors, lists, bytes; and what is no attribute.
import tensorflow as tf
import numpy as np
def T(f):
    try:
        r = f()
        print(r)
    except Exception as e:
        print(type(e).__name__, e)
v = tf.get_variable('r', [2,3])
w = tf.get_variable('s', [2,3], use_resource=True)
c = tf.constant([1.5, 2])
for o in tf.get_default_graph().get_operations():
    for k in ['dtype', 'shape', 'T', '_class', 'container', 'value', 'use_locking', 'seed', '_output', 'shared_name']:
        T(lambda: (k, o.get_attr(k)))
r = tf.nn.lrn(tf.zeros([1,2,2,1]), 3, 0.5)
T(lambda: r.op.get_attr('bias'))
T(lambda: tf.concat([c, c], 0).op.get_attr('N'))
p = tf.placeholder(tf.int32, [None, 2])
T(lambda: p.op.get_attr('shape'))
T(lambda: tf.nn.max_pool(tf.zeros([1,4,4,1]), [1,2,2,1],[1,2,2,1],'SAME').op.get_attr('ksize'))
T(lambda: tf.nn.max_pool(tf.zeros([1,4,4,1]), [1,2,2,1],[1,2,2,1],'SAME').op.get_attr('padding'))
T(lambda: p.op.get_attr('nope'))
