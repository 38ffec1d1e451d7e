# Loops make TensorFlow's operations and names: limits, loops in loops and branches, devices, what they wait for.
import tensorflow as tf
i = tf.constant(0)
r = tf.while_loop(lambda i: tf.less(i, 10), lambda i: tf.add(i, 1), [i])
print(r, r.name)
x = tf.placeholder(tf.float32, [None, 4], name="x")
def cond(i, a):
    return i < 5
def body(i, a):
    with tf.variable_scope("cell", reuse=tf.AUTO_REUSE):
        w = tf.get_variable("w", [4, 4])
        b = tf.get_variable("b", [4], initializer=tf.zeros_initializer())
    return i + 1, tf.tanh(tf.matmul(a, w) + b)
with tf.variable_scope("outer"):
    n, out = tf.while_loop(cond, body, [tf.constant(0), x], name="steps")
    print(n.name, out.name, out.shape)
for v in tf.global_variables():
    print(v.name, v.shape, v.initializer.name, len(v.op.inputs))
print(tf.get_default_graph().get_all_collection_keys())
print(len(tf.get_collection("while_context")))
c = tf.constant(3., name="c")
with tf.name_scope("a"):
    a, b = tf.while_loop(lambda i, s: i < 4, lambda i, s: (i + 1, s * c), (0, 1.0), parallel_iterations=1, maximum_iterations=7)
print(a, b)
r = tf.while_loop(lambda i, s: i < 4, lambda i, s: (i + 1, (s[0] * c, s[1] + 2.)), (0, (1.0, 2.0)), maximum_iterations=tf.constant(3))
print(r)
r = tf.while_loop(lambda i: i < 4, lambda i: [i + 1], [0], return_same_structure=True)
print(r)
r = tf.while_loop(lambda i: i < 4, lambda i: i + 1, [0], maximum_iterations=2, name="mx")
print(r)
# nested
def outer_body(i, acc):
    def inner(j, t):
        return j + 1, t + c + tf.cast(i, tf.float32)
    _, t = tf.while_loop(lambda j, t: j < i, inner, (0, acc))
    return i + 1, t
i, acc = tf.while_loop(lambda i, acc: tf.less(i, 3), outer_body, (tf.constant(0), tf.constant(0.)))
print(i.name, acc.name)
# cond inside
def body(i, acc):
    acc = tf.cond(tf.equal(i % 2, 0), lambda: acc + c, lambda: acc - 1.)
    return i + 1, acc
r = tf.while_loop(lambda i, a: i < 5, body, (0, 0.))
print(r)
# while inside cond
p = tf.placeholder_with_default(True, [])
q = tf.cond(p, lambda: tf.while_loop(lambda k: k < 3, lambda k: k + 1, [0]), lambda: 4)
print(q)
with tf.control_dependencies([tf.no_op(name="before"), c]):
    z = tf.while_loop(lambda i: i < 4, lambda i: i + tf.constant(1), [0])
print(z)
with tf.device("/cpu:0"):
    z = tf.while_loop(lambda i: i < 4, lambda i: i + tf.constant(1), [tf.constant(0)])
with tf.Session() as s:
    print(s.run([a, b, acc, r, q, z]))
def fails():
    return tf.while_loop(lambda i, s: i < 4, lambda i, s: [i + 1, s * c], (0, 1.0), maximum_iterations=7)
try:
    fails()
except TypeError as e:
    print(str(e).split("\n")[0])
