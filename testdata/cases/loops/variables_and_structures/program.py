# Variables and templates inside loops, named tuples and dictionaries as loop variables, init_scope in a loop.
import collections
import tensorflow as tf
State = collections.namedtuple("State", ["i", "acc"])
v = tf.get_variable("v", [3], initializer=tf.ones_initializer())
r = tf.while_loop(lambda s: s.i < 3, lambda s: [State(s.i + 1, s.acc + v)], [State(tf.constant(0), tf.zeros([3]))])
print(r)
r = tf.while_loop(lambda i, a: i < 3, lambda i, a: State(i + 1, a + v), State(tf.constant(0), tf.zeros([3])))
print(r)
r = tf.while_loop(lambda i, d: i < 3, lambda i, d: (i + 1, {"a": d["b"], "b": d["a"]}), (0, {"b": 1.0, "a": 2.0}))
print(sorted(r[1].items()))
r = tf.while_loop(lambda x: tf.reduce_sum(x) < 10., lambda x: x + 1., [v])
print(r)
rv = tf.get_variable("rv", [2], use_resource=True, initializer=tf.zeros_initializer())
def body(i, x):
    with tf.control_dependencies([rv.assign_add([1., 1.])]):
        x = x + rv
    u = tf.get_variable("inside", [2], use_resource=True, regularizer=tf.contrib.layers.l2_regularizer(0.1))
    w = tf.get_variable("inside_ref", initializer=tf.random_normal_initializer(seed=1), shape=[2])
    with tf.name_scope("names"):
        n = tf.multiply(u, w, name="prod")
    return i + 1, x + n
with tf.variable_scope("scope", reuse=tf.AUTO_REUSE) as sc:
    r = tf.while_loop(lambda i, x: i < 2, body, (0, tf.zeros([2])), name="loop")
    print(r, sc.name)
    r = tf.while_loop(lambda i, x: i < 2, body, (0, tf.zeros([2])), name="loop")
    print(r)
print(tf.get_collection(tf.GraphKeys.REGULARIZATION_LOSSES))
print([x.name for x in tf.trainable_variables()])
tm = tf.make_template("tm", lambda x: x * tf.get_variable("k", [2]))
r = tf.while_loop(lambda i, x: i < 2, lambda i, x: (i + 1, tm(x)), (0, tf.zeros([2])))
print(r, [x.name for x in tm.variables])
def deep(i, x):
    def on():
        return tf.while_loop(lambda j, y: j < i, lambda j, y: (j + 1, y + tf.cast(i, tf.float32) * rv), (0, x))[1]
    def off():
        return tf.cond(i > 3, lambda: x + v[:2], lambda: tf.identity(x))
    return i + 1, tf.cond(tf.equal(i, 1), on, off)
with tf.device("/device:CPU:0"):
    r = tf.while_loop(lambda i, x: i < 4, deep, (tf.constant(0), tf.zeros([2])), back_prop=False, swap_memory=True)
print(r)
with tf.init_scope():
    print(tf.constant(1).name)
def lifting(i):
    with tf.init_scope():
        c = tf.constant(7, name="lifted")
    with tf.control_dependencies(None):
        d = tf.constant(8, name="cleared")
    with tf.control_dependencies([c]):
        e = tf.constant(9, name="waits")
    with tf.control_dependencies([e]):
        f = i + 1
    return f + c + d
r = tf.while_loop(lambda i: i < 4, lifting, [tf.constant(0)])
o = tf.get_default_graph().get_operation_by_name(r.op.name)
print(o.type, o.inputs[0].op.type)
with tf.colocate_with(v):
    r = tf.while_loop(lambda i: i < 4, lambda i: i + 1, [tf.constant(0)])
ph = tf.placeholder(tf.float32, [None, 2])
steps = tf.shape(ph)[0]
r = tf.while_loop(lambda i, *_: i < steps, lambda i, s, t: (i + 1, s + ph[i], t), [0, tf.zeros([2]), ph], shape_invariants=[tf.TensorShape([]), tf.TensorShape([2]), tf.TensorShape([None, 2])])
print(r)
with tf.Session() as sess:
    sess.run(tf.global_variables_initializer())
    print(sess.run(r[:2], {ph: [[1., 2.], [3., 4.]]}))
