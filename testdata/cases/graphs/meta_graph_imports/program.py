# Graphs written as MetaGraphDef messages and read again: scopes, collections, variables, savers.
import os
import tempfile
import tensorflow as tf


def show(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)


def names():
    return [v.name for v in tf.global_variables()], len(tf.get_default_graph().get_operations())


x = tf.placeholder(tf.float32, [None, 2], name='x')
with tf.variable_scope('net'), tf.device('/job:ps/task:1'):
    w = tf.get_variable('w', [2, 3], initializer=tf.zeros_initializer())
    b = tf.get_variable('b', [3], use_resource=True, trainable=False)
    local = tf.get_local_variable('l', [])
    with tf.control_dependencies([b.op]):
        y = tf.identity(tf.matmul(x, w) + b, name='y')
p = tf.get_variable('p', [4, 2], partitioner=tf.fixed_size_partitioner(2))
tf.add_to_collection('nodes', y)
tf.add_to_collection('nodes', w.op)
tf.add_to_collection('texts', 'net/hello')
tf.add_to_collection('texts', 'other')
tf.add_to_collection('numbers', 3)
tf.add_to_collection('objects', object())
whole = tf.train.export_meta_graph()
print(sorted(whole.collection_def), len(whole.graph_def.node), whole.HasField('saver_def'))
chosen = tf.train.export_meta_graph(collection_list=['nodes', 'none'], strip_default_attrs=True)
print(sorted(chosen.collection_def), sorted(chosen.graph_def.node[0].attr), chosen.meta_info_def.stripped_default_attrs)
print([sorted(n.attr) for n in chosen.graph_def.node if n.op in ('VariableV2', 'MatMul', 'VarHandleOp')])
scoped = tf.train.export_meta_graph(export_scope='net', clear_devices=True)
print([(n.name, list(n.input), n.device) for n in scoped.graph_def.node])
print([n.attr['_class'] for n in scoped.graph_def.node if n.name.startswith('w')])
for key in sorted(scoped.collection_def):
    print(key, scoped.collection_def[key])
print(tf.get_collection('unbound_inputs'))
show(lambda: tf.train.export_meta_graph(graph_def=3))
show(lambda: tf.train.export_meta_graph(meta_info_def='a'))
show(lambda: tf.train.export_meta_graph(graph_def=tf.get_default_graph().as_graph_def(), export_scope='net').graph_def.node[0])
for scope in (None, 'imp', 'a/b'):
    with tf.Graph().as_default() as g:
        saver = tf.train.import_meta_graph(whole, import_scope=scope)
        print(names(), type(saver).__name__)
        print(tf.trainable_variables(), tf.local_variables(), tf.get_collection('nodes'), tf.get_collection('texts'), tf.get_collection('numbers'))
        print(saver.saver_def)
        print(tf.global_variables()[0].initializer.name, tf.global_variables()[1].value())
        with tf.variable_scope('net'):
            print(tf.get_variable('w', [2, 3]))
with tf.Graph().as_default():
    with tf.name_scope('outer'):
        print(tf.train.import_meta_graph(whole, clear_devices=True).as_saver_def().save_tensor_name)
    print(names(), tf.global_variables()[0].device, tf.global_variables()[0] is tf.trainable_variables()[0])
with tf.Graph().as_default():
    show(lambda: tf.train.import_meta_graph(scoped, import_scope='n'))
    show(lambda: tf.train.import_meta_graph(scoped, import_scope='n', input_map={'$unbound_inputs_x': tf.zeros([1, 2])}).saver_def.restore_op_name)
    print(names(), tf.get_collection('texts'), tf.get_collection('unbound_inputs'))
    show(lambda: tf.train.import_meta_graph('nothing.meta'))
    show(lambda: tf.train.import_meta_graph(5))
broken = whole.graph_def
broken.node.extend([broken.node[2]])
broken.node[-1].name = 'broken'
broken.node[-1].attr['_class'].list.s[:] = [b'loc:@nowhere']
with tf.Graph().as_default():
    show(lambda: tf.import_graph_def(broken, name='q'))
    c = tf.constant(1.0)
    print(tf.train.import_meta_graph(tf.train.export_meta_graph(), import_scope='again'))
    print([o.name for o in tf.get_default_graph().get_operations()])
path = os.path.join(tempfile.mkdtemp(), 'deep', 'model.meta')
with tf.Graph().as_default():
    v = tf.Variable(1.0, name='v')
    r = tf.get_variable('r', [2], use_resource=True)
    saver = tf.train.Saver([r, v], name='mine', max_to_keep=2)
    tf.train.export_meta_graph(path, saver_def=saver.as_saver_def())
    kept = tf.train.export_meta_graph(clear_extraneous_savers=True)
    print(len(kept.graph_def.node), [n.name for n in kept.graph_def.node if n.name.startswith('mine')])
with tf.Graph().as_default():
    saver = tf.train.import_meta_graph(path, import_scope='s')
    print(saver.saver_def, names(), saver.last_checkpoints)
    print(saver.to_proto('s').filename_tensor_name, saver.to_proto('t'))
    with tf.Session() as sess:
        sess.run(tf.global_variables_initializer())
        print(sess.run('s/v:0'))
    show(lambda: tf.train.Saver({'a': tf.zeros([1])}))
    show(lambda: tf.train.Saver([tf.zeros([1], name='z')]))
    show(lambda: tf.train.Saver({'a': tf.global_variables()[0], 'b': tf.global_variables()[0]}))
    show(lambda: tf.train.Saver(tf.global_variables() * 2))
    show(lambda: tf.train.Saver(3))
    show(lambda: tf.train.Saver({3: 4}))
with tf.Graph().as_default():
    show(lambda: type(tf.train.Saver()))
    q = tf.get_variable('q', [4], partitioner=tf.fixed_size_partitioner(2), use_resource=True)
    u = tf.get_variable('u', [4, 2], partitioner=tf.fixed_size_partitioner(2))
    print(tf.train.Saver(reshape=True).saver_def.save_tensor_name, tf.train.Saver({'k': u, 'j': list(q)}).saver_def.save_tensor_name)
    print([o.name for o in tf.get_default_graph().get_operations()][-40:])
    tf.get_variable('cached', [2], use_resource=True, caching_device='/cpu:0')
    show(lambda: type(tf.train.Saver()))
