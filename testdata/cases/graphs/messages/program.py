# Graphs become messages and come back: prefixes, mapped inputs, returned elements, errors.
import tensorflow as tf
import numpy as np
def T(f):
    try:
        r = f()
        print(r)
    except Exception as e:
        print(type(e).__name__, e)
a = tf.constant(1.0, name='a')
with tf.name_scope('n'), tf.device('/gpu:0'):
    with tf.control_dependencies([a]): b = tf.add(a, [2.0, 3.0], name='b')
v = tf.get_variable('v', [2])
g = tf.get_default_graph().as_graph_def()
print(g); print(len(g.node), [n.name for n in g.node], g.versions.producer, type(g))
print(tf.get_default_graph().as_graph_def(add_shapes=True)); print(tf.get_default_graph().as_graph_def(from_version=3))
print(g.node[1].attr['value'].tensor.float_val, g.node[0].attr['dtype'].type, tf.as_dtype(g.node[0].attr['dtype'].type))
for n in g.node:
    print(n.name, n.op, list(n.input), n.device, sorted(n.attr))
for n in g.node: n.device = ''
print([n.device for n in g.node])
h = tf.GraphDef(); h.ParseFromString(g.SerializeToString()); print(h == g, len(h.node))
with tf.Graph().as_default() as gg:
    print(tf.import_graph_def(g))
    print([o.name for o in gg.get_operations()])
    x = tf.placeholder(tf.float32, name='x')
    y = tf.import_graph_def(g, name='imp', input_map={'a:0': x}, return_elements=['n/b:0', 'v', 'n/b'])
    print(y)
    z, = tf.import_graph_def(g, {'a': x}, ['n/b:0'], name='')
    print(z, z.op.inputs[0], z.op.control_inputs)
    tf.import_graph_def(h, name='imp')
    print([o.name for o in gg.get_operations()])
    for o in gg.get_operations(): print(o.name, o.type, [i.name for i in o.inputs], [c.name for c in o.control_inputs], o.colocation_groups(), [t.shape for t in o.outputs])
    with tf.name_scope('sc'), tf.device('/cpu:0'):
        print(tf.import_graph_def(g, return_elements=['a'])[0].device)
    T(lambda: tf.import_graph_def(g, return_elements=['nope:0']))
    T(lambda: tf.import_graph_def(g, input_map={'nope:0': x}))
    T(lambda: tf.import_graph_def(5))
    T(lambda: tf.import_graph_def(g, input_map={'a:0': 3.0}, name='conv', return_elements=['n/b:0'])[0].op.inputs[0])
    T(lambda: tf.import_graph_def(g, input_map=5))
    T(lambda: tf.import_graph_def(g, return_elements=[5]))
    T(lambda: tf.import_graph_def(g, input_map={'a:0': 3.0}, name=''))
    print(tf.global_variables())
