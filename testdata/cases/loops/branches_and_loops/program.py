# Branches give arrays, variables and operations; loops and branches in each other.
import tensorflow as tf
p = tf.placeholder_with_default(False, [], name="p")
ta = tf.TensorArray(tf.float32, 2)
x = tf.constant(2.)
r = tf.cond(p, lambda: ta.write(0, x), lambda: ta.write(1, x * 2.))
print(r.flow, r.dtype)
v = tf.get_variable("v", [2])
a, b = tf.cond(p, lambda: (v, x), lambda: (v + 1., x * 2.))
print(a.name, b.name)
u = tf.cond(p, lambda: [x], lambda: [tf.square(x)])
print(u.op.name)
op = tf.cond(p, lambda: tf.no_op(), lambda: v.assign([1., 2.]).op)
print(op.name, op.dtype)
def body(i, out):
    out = tf.cond(i < 2, lambda: out.write(i, x), lambda: out)
    return i + 1, out
_, ta = tf.while_loop(lambda i, _: i < 3, body, [0, tf.TensorArray(tf.float32, size=3)])
print(ta.size(), ta.flow.name)
def both():
    return tf.cond(p, lambda: x, lambda: x + 1.), [x]
c = tf.cond(tf.logical_not(p), both, lambda: (x, [x * 3.]))
print(c, c[1][0].shape)
print(tf.cond(p, tf.no_op, tf.no_op).name)
w = tf.while_loop(cond=lambda i: i < 3, body=lambda i: i + 1, loop_vars=[x], name="kw")
print(w.name)
with tf.Session() as s:
    s.run(tf.global_variables_initializer())
    print(s.run([b, u, c]), s.run(w))
