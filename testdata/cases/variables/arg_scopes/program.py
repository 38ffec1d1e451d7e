# Argument scopes give defaults to the library's functions and to decorated ones.
import tensorflow as tf
import numpy as np
def T(f):
    try:
        r = f()
        print(r)
    except Exception as e:
        print(type(e).__name__, e)
F = tf.contrib.framework
with F.arg_scope([F.variable, F.model_variable], regularizer=tf.contrib.layers.l2_regularizer(0.1), trainable=False) as sc:
    a = F.variable('a', [2]); b = F.model_variable('b', [2]); c = F.variable('c', [2], trainable=True)
    with F.arg_scope([F.variable], initializer=tf.zeros_initializer(), device='/cpu:0'):
        d = F.variable('d', [2]); e = F.model_variable('e', [2])
with F.arg_scope(sc):
    f = F.variable('f', [2])
print(tf.trainable_variables(), tf.get_collection('regularization_losses'), d.device, d.initial_value, e.device, e.initial_value)
@F.add_arg_scope
def dense(x, n=3, act=None, name='d'):
    print('dense', x, n, act, name)
    return n
@tf.contrib.framework.add_arg_scope
def conv(x, k=1, n=0): print('conv', x, k, n)
def plain(x): pass
with F.arg_scope([dense, conv], n=7):
    dense(1); dense(1, n=2); conv(3)
    with F.arg_scope([dense], act='relu', n=8): dense(2); conv(4)
    with tf.contrib.slim.arg_scope([conv], k=9) as s2: conv(5)
dense(1)
with F.arg_scope(s2): conv(6); dense(5)
T(lambda: F.arg_scope([plain], x=1).__enter__())
T(lambda: F.arg_scope(5, x=1).__enter__())
T(lambda: F.arg_scope({}, x=1).__enter__())
print(F.has_arg_scope(dense), F.has_arg_scope(plain), F.has_arg_scope(F.variable))
print(dense.__name__)
