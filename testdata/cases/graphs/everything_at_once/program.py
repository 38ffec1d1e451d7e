# Devices, colocation, control dependencies, containers, collections, look-ups.
import tensorflow as tf
def t(f):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
g = tf.get_default_graph()
v = tf.get_variable('v', [2])
c = tf.constant(1.0, name='c')
with tf.device('/job:ps'):
    with tf.device('/cpu:0'):
        print(tf.no_op().device)
        with tf.device(None): print(repr(tf.no_op().device))
        with tf.device(''): print(repr(tf.no_op().device))
        with tf.device(lambda op: '/task:3'): print(repr(tf.no_op().device))
        with tf.device(tf.DeviceSpec(device_type='GPU', device_index=2)): print(repr(tf.no_op().device))
        with tf.colocate_with(v): print(repr(tf.no_op().device), tf.no_op().colocation_groups())
        with tf.colocate_with(v, ignore_existing=True): print(repr(tf.no_op().device))
        with g.colocate_with(None, ignore_existing=True): print(repr(tf.no_op().device), tf.no_op().colocation_groups())
def colo_none():
    with tf.colocate_with(None): pass
t(colo_none)
for d in ['/cpu', 'cpu:0', '/device:cpu:0', '/CPU:0', '/gpu:*', '/job:a/replica:1/task:2/device:GPU:3', '/job:a/job:b', '/foo:1', 'gpu:0', '/task:x', 3, [], '/cpu:0/gpu:1']:
    def f():
        with tf.device(d): return repr(tf.no_op().device)
    t(f)
with tf.control_dependencies([c]):
    a = tf.no_op('a')
    with tf.control_dependencies([v, c]):
        b = tf.no_op('b')
        with tf.control_dependencies(None):
            d = tf.no_op('d')
            with tf.control_dependencies([a]): e = tf.no_op('e')
        h = tf.identity(c, 'h')
        i = tf.identity(h, 'i')
for o in (a, b, d, e, h.op, i.op): print(o.name, [x.name for x in o.control_inputs])
t(lambda: tf.control_dependencies(3))
t(lambda: tf.control_dependencies([3]))
t(lambda: tf.control_dependencies(c))
t(lambda: g.control_dependencies([lambda: 1]))
with g.container('box'):
    q = tf.get_variable('q', [1]); r = tf.get_variable('r', [1], use_resource=True)
    print(q.op.get_attr('container'), r.op.get_attr('container'))
    with g.container(''): print(repr(tf.Variable(1).op.get_attr('container')))
with tf.Graph().as_default() as g1:
    with tf.name_scope('x'):
        print(tf.no_op().name)
        with g.as_default(): print(tf.no_op().name, tf.get_default_graph() is g)
        print(tf.no_op().name)
    with tf.variable_scope('s'):
        with g.as_default(), tf.variable_scope('w'): print(tf.get_variable('k', [1]).name)
        print(tf.get_variable('k', [1]).name)
        t(lambda: tf.add(v, 1))
        t(lambda: tf.identity(tf.constant(1)) + c)
        with tf.init_scope(): print(tf.get_default_graph() is g1, tf.no_op().name)
with tf.name_scope('out'), tf.control_dependencies([c]), tf.device('/gpu:0'):
    with tf.init_scope(): print(tf.no_op().name, tf.no_op().control_inputs, tf.no_op().device)
with g.gradient_override_map({'Square': 'Mine', 'Relu': 'Guided'}):
    s = tf.square(1.0)
    print(s.op.get_attr('_gradient_op_type'))
    with g.gradient_override_map({'Square': 'Inner'}): print(tf.square(1.0).op.get_attr('_gradient_op_type'), tf.nn.relu(1.0).op.get_attr('_gradient_op_type'))
    t(lambda: tf.abs(1.0).op.get_attr('_gradient_op_type'))
t(lambda: g.gradient_override_map(3).__enter__())
t(lambda: g.gradient_override_map({1: 'a'}).__enter__())
t(lambda: tf.square(1.0).op.get_attr('nope'))
t(lambda: tf.square(1.0).op.get_attr('T'))
t(lambda: g.get_tensor_by_name('v:0')); t(lambda: g.get_tensor_by_name('v')); t(lambda: g.get_tensor_by_name('v:1')); t(lambda: g.get_tensor_by_name('nope:0')); t(lambda: g.get_tensor_by_name('v:x')); t(lambda: g.get_tensor_by_name(3))
t(lambda: g.get_operation_by_name('v').type); t(lambda: g.get_operation_by_name('v:0')); t(lambda: g.get_operation_by_name('nope')); t(lambda: g.get_operation_by_name(v))
t(lambda: g.as_graph_element(v)); t(lambda: g.as_graph_element(v, allow_tensor=False)); t(lambda: g.as_graph_element('v', allow_operation=False)); t(lambda: g.as_graph_element([1])); t(lambda: g.as_graph_element(None)); t(lambda: g.as_graph_element('v', False, False))
t(lambda: tf.Graph().as_graph_element(c)); t(lambda: tf.Graph().as_graph_element(c.op).name)
t(lambda: g.get_all_collection_keys()); t(lambda: g.version); t(lambda: g.seed); t(lambda: g.finalized)
tf.add_to_collection('k', v); tf.add_to_collection('k', c); tf.add_to_collection('k', 3); tf.add_to_collection('k', 'v')
for s in [None, 'v', '.*', 'c', 'c$', '^v', '(', 'V', '', 3, '[']:
    t(lambda: tf.get_collection('k', s))
t(lambda: tf.get_collection_ref('k').append(1)); t(lambda: tf.get_collection('k')); t(lambda: tf.get_collection('none')); t(lambda: g.get_collection_ref('new')); t(lambda: g.get_all_collection_keys())
tf.add_to_collections(['k1', 'k2', 'k1'], 5); tf.add_to_collections('k3', 6); tf.add_to_collections(('a', 'b'), 7)
t(lambda: [tf.get_collection(k) for k in ['k1', 'k2', 'k3', 'a', 'b']])
t(lambda: g.clear_collection('k1')); t(lambda: tf.get_collection('k1'))
t(lambda: tf.add_to_collection([1], 2))
