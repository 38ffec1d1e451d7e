# Variables as VariableDef messages, without and with scopes, and variables made of them.
import tensorflow as tf
import numpy as np
def T(f):
    try:
        r = f()
        print(r)
    except Exception as e:
        print(type(e).__name__, e)
v = tf.get_variable('v', [2, 3]); r = tf.get_variable('r', [2], use_resource=True, trainable=False, aggregation=tf.VariableAggregation.MEAN)
with tf.variable_scope('s'):
    w = tf.Variable(3, name='w', caching_device='/cpu:0'); q = tf.Variable(3, name='q', use_resource=True, caching_device='/cpu:0')
    p = tf.get_variable('p', [4, 2], partitioner=tf.fixed_size_partitioner(2))
for x in [v, r, w, q] + list(p):
    print(x.to_proto()); print(x.to_proto('s')); print(x.to_proto(export_scope='zz')); print(type(x.to_proto()))
d = v.to_proto(); print(d.variable_name, d.trainable, d.is_resource, d.HasField('save_slice_info_def'))
v2 = tf.Variable.from_proto(d); print(v2, v2.initializer.name, v2.value(), v2.initial_value, v2 is v, v2.trainable, tf.global_variables())
r2 = tf.Variable.from_proto(r.to_proto()); print(r2, r2.value(), r2.op.name)
s2 = tf.Variable.from_proto(w.to_proto('s'), import_scope='s'); print(s2)
q2 = tf.Variable.from_proto(q.to_proto()); print(q2, q2.value())
p2 = tf.Variable.from_proto(list(p)[1].to_proto()); print(p2, p2._save_slice_info.spec, p2._save_slice_info.full_name)
v3 = tf.Variable(variable_def=d); print(v3)
T(lambda: tf.Variable.from_proto(w.to_proto(), import_scope='k'))
v4 = tf.get_variable('v', [2, 3]) if False else None
