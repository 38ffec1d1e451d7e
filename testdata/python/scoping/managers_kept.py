# Context managers that are made first and entered later.
import tensorflow as tf
import contextlib
w = tf.variable_scope('x')
n = tf.name_scope('n')
with w as s:
    print(s.name, s.original_name_scope)
    with n as ns:
        print(ns)
for k in ('a', 'b'):
    m = tf.variable_scope(k) if k == 'a' else tf.name_scope(k)
    with m as got:
        print(got if k == 'b' else got.name)
with contextlib.ExitStack() as stack:
    q = stack.enter_context(tf.variable_scope('e'))
    print(q.name)
p = tf.variable_scope('late')
t = p.__enter__()
print(t.name)
p.__exit__(None, None, None)
o = tf.variable_scope(t)
with o as s, tf.name_scope('z') as zz:
    print(s.name, zz, s is t)
c = tf.Graph().as_default()
with c as g:
    print(g is tf.get_default_graph())
def scoped(kind):
    return tf.variable_scope(kind, reuse=tf.AUTO_REUSE)
with scoped('f') as fs:
    v = tf.get_variable('v', [1])
with scoped('f') as fs2:
    print(fs2.name, tf.get_variable('v', [1]) is v, fs2.reuse)
try:
    with scoped('g') as gs:
        print(gs.name)
        raise ValueError('x')
except ValueError as e:
    print(e, tf.get_variable_scope().name == '')
