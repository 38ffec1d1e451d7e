# Constraints: functions and those of Keras.
import tensorflow as tf
import numpy as np
def T(f):
    try:
        r = f()
        print(r)
    except Exception as e:
        print(type(e).__name__, e)
def clip(x): return tf.clip_by_value(x, 0.0, 1.0)
with tf.variable_scope('c', constraint=clip):
    a = tf.get_variable('a', [2])
    b = tf.get_variable('b', [2], constraint=lambda x: x)
    print(a.constraint is clip, b.constraint is clip, tf.get_variable_scope().constraint is clip)
    print(a.constraint(a))
    with tf.variable_scope('d'):
        print(tf.get_variable('e', [2], use_resource=True).constraint is clip)
T(lambda: tf.get_variable('x', [2], constraint=5))
K = tf.keras.constraints
w = tf.get_variable('w', [3, 4])
for k in [K.NonNeg(), K.UnitNorm(), K.UnitNorm(axis=1), K.MaxNorm(), K.MaxNorm(3, axis=1), K.MinMaxNorm(), K.MinMaxNorm(0.1, 0.9, 0.5, axis=[0,1]), K.non_neg(), K.max_norm(2.0), K.unit_norm(), K.min_max_norm()]:
    T(lambda: k(w))
    T(lambda: k.get_config())
    T(lambda: type(k))
T(lambda: tf.get_variable('n', [2], constraint=K.NonNeg()).constraint.get_config())
