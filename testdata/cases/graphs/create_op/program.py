# Graph.create_op makes an operation of any type from tensors and messages.
import tensorflow as tf
g = tf.get_default_graph()
def attempt(f):
    try:
        o = f()
        print(o.name, o.type, [i.name for i in o.inputs], o.outputs, o.device)
    except Exception as e:
        print(type(e).__name__, str(e)[:300])
a = tf.constant(1.0)
b = tf.constant([1.0, 2.0])
attempt(lambda: g.create_op('NoOp', [], []))
attempt(lambda: g.create_op('NoOp', [], [], name='foo'))
attempt(lambda: g.create_op('NoOp', [], [], name='foo'))
attempt(lambda: g.create_op('NoOp', [], [], name='bar/'))
attempt(lambda: g.create_op('Identity', [a], [tf.float32]))
attempt(lambda: g.create_op('Identity', [a], [tf.float32], name='i', attrs={'T': tf.AttrValue(type=tf.float32.as_datatype_enum)}))
attempt(lambda: g.create_op('Add', [a, b]))
attempt(lambda: g.create_op('AddN', [a, a], [tf.float32], attrs={'N': tf.AttrValue(i=2), 'T': tf.AttrValue(type=1)}))
attempt(lambda: g.create_op('AddN', [a, a], [tf.float32]))
attempt(lambda: g.create_op('Add', [a]))
attempt(lambda: g.create_op('Add', [a, 1.0]))
attempt(lambda: g.create_op('Placeholder', [], [tf.float32], attrs={'dtype': tf.AttrValue(type=1)}))
attempt(lambda: g.create_op('MatMul', [a, b]))
attempt(lambda: g.create_op('NoOp', [], name='bad name'))
attempt(lambda: g.create_op('Identity', [a], input_types=[tf.int32]))
with tf.name_scope('s'), tf.device('/gpu:1'):
    attempt(lambda: g.create_op('NoOp', [], []))
    attempt(lambda: tf.Graph().create_op('NoOp', [], []))
g.finalize()
attempt(lambda: g.create_op('NoOp', [], []))
