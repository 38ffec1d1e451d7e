# A graph with its collections as MetaGraphDef.
import tensorflow as tf
import numpy as np
def T(f):
    try:
        r = f()
        print(r)
    except Exception as e:
        print(type(e).__name__, e)
with tf.variable_scope('s'):
    v = tf.get_variable('v', [2]); r = tf.get_variable('r', [2], use_resource=True)
tf.add_to_collection('c', v); tf.add_to_collection('c2', 'text'); tf.add_to_collection('c3', 5); tf.add_to_collection('c4', v.op); tf.add_to_collection('c5', tf.constant(1.0)); tf.add_to_collection('c6', 1.5)
m = tf.train.export_meta_graph()
print(m.meta_info_def.tensorflow_version, m.meta_info_def.stripped_default_attrs, [o.name for o in m.meta_info_def.stripped_op_list.op], sorted(m.collection_def), len(m.graph_def.node))
for k in sorted(m.collection_def): print(k, m.collection_def[k])
