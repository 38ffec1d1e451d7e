# Groups, tuples and control dependencies on tensors, variables and sparse slices, over devices.
import tensorflow as tf
import numpy as np
def T(f):
    try:
        r = f()
        print(r)
    except Exception as e:
        print(type(e).__name__, e)
a = tf.constant(1.0); b = tf.constant(2.0)
v = tf.Variable(1.0, name='v'); r = tf.get_variable('r', [], use_resource=True)
T(lambda: tf.group().name)
T(lambda: tf.group(a).name)
T(lambda: tf.group(a, b, name='g').name)
T(lambda: tf.group([a, [b, v]], r).name)
T(lambda: tf.group({'a': a, 'b': b}).name)
T(lambda: tf.group(a, 5))
T(lambda: tf.group(a, None))
T(lambda: tf.group('Const'))
T(lambda: tf.group(a, foo=3))
T(lambda: tf.group(a.op, name='x/y').name)
with tf.device('/gpu:0'):
    c = tf.constant(1)
with tf.device('/gpu:1'):
    d = tf.constant(1); e = tf.constant(3)
    T(lambda: tf.group(a, c, d, e, name='dev').name)
T(lambda: tf.group(c, d, e).name)
T(lambda: tf.group(c, name='one').name)
T(lambda: tf.no_op().name)
T(lambda: tf.no_op('n').name)
with tf.control_dependencies([a]):
    T(lambda: tf.no_op().name)
    T(lambda: tf.group(b).name)
T(lambda: tf.tuple([a, b]))
T(lambda: tf.tuple([a, None, b], name='t'))
T(lambda: tf.tuple([a, v, r], control_inputs=[c.op]))
T(lambda: tf.tuple([a], control_inputs=[c]))
T(lambda: tf.tuple([]))
T(lambda: tf.tuple([None]))
T(lambda: tf.tuple([a, tf.IndexedSlices(a, tf.constant([0]))])[0].name)
T(lambda: tf.tuple([a, tf.no_op()]))
T(lambda: tf.tuple([a, 3]))

a = tf.constant(1.0, name='a'); v = tf.Variable(1.0, name='v'); r = tf.get_variable('r', [], use_resource=True)
s = tf.IndexedSlices(tf.constant([1.0]), tf.constant([0]))
for c in [[a], [a.op], [v], [r], [v, r, a], ['a'], ['a:0'], 'a', a, [s], None, [], [None], [5], [v.initializer], (a, v), [[a]], {a}, ['nope'], tf.Graph()]:
    def f():
        with tf.control_dependencies(c):
            x = tf.constant(0)
            with tf.control_dependencies([x]):
                y = tf.identity(a)
                with tf.control_dependencies(None):
                    z = tf.identity(a)
            return [o.name for o in x.op.control_inputs], [o.name for o in y.op.control_inputs], [o.name for o in z.op.control_inputs]
    T(f)
with tf.control_dependencies([lambda: a]) if False else tf.control_dependencies([a]):
    w = tf.Variable(3.0)
    u = tf.get_variable('u', [1])
    q = tf.get_variable('q', [1], use_resource=True)
    with tf.init_scope():
        t = tf.constant(4)
    k = v.assign_add(1.0)
    l = r.assign(2.0)
print([o.name for o in w.op.control_inputs], [o.name for o in u.initializer.control_inputs], [o.name for o in t.op.control_inputs], [o.name for o in k.op.control_inputs])
with tf.control_dependencies([k, l]):
    z = v.read_value() + r
