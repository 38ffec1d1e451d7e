# Which names scopes, operations and variables may have.
import tensorflow as tf
g = tf.get_default_graph()
def t(f):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
for n in ['a', 'A', 'a_1', 'a', 'A_1', 'a_1_1', 'a/b', 'a', 'a/b', '', 'x.y', 'x-y', 'x>y']:
    t(lambda: g.unique_name(n))
    t(lambda: g.unique_name(n, mark_as_used=False))
for n in ['ok', '_bad', 'bad name', '/bad', 'ok/', 'ok//', '-x', '.x', '1x', 'x:0', 'é', 'x\\y', '', None, 'a'*3, 'ok/ok/', '//']:
    def f():
        with tf.name_scope(n) as s: return repr(s), g.get_name_scope(), tf.no_op('op').name
    t(f)
    def f():
        with tf.name_scope('in'):
            with tf.name_scope(n) as s: return repr(s), tf.constant(1).name
    t(f)
    def f():
        with g.name_scope(n) as s: return repr(s), tf.constant(1).name
    t(f)
    t(lambda: tf.constant(1, name=n).name)
    def f():
        with tf.variable_scope(n) as s: return repr(s.name), s.original_name_scope, tf.get_variable('v', [1]).name, tf.constant(1).name
    t(f)
    def f(): return tf.Variable(1.0, name=n).name
    t(f)
    def f(): return tf.get_variable(n, [1]).name
    t(f)
    def f(): return tf.placeholder(tf.float32, name=n).name
    t(f)
    def f(): return tf.identity(1.0, name=n).name, tf.add(1, 2, name=n).name
    t(f)
t(lambda: tf.name_scope())
def f():
    with tf.name_scope(): pass
t(f)
def f():
    with tf.name_scope(None): return tf.no_op().name
t(f)
def f():
    with tf.name_scope('', 'd') as s: return repr(s)
t(f)
def f():
    with tf.name_scope(None, 'd', [tf.constant(1)]) as s: return repr(s)
t(f)
def f():
    with tf.name_scope(None, None, [tf.constant(1)]) as s: return repr(s)
t(f)
def f():
    with tf.name_scope('x', values=3) as s: return repr(s)
t(f)
def f():
    with tf.name_scope('x', values=[3, 'a', None]) as s: return repr(s)
t(f)
def f():
    with tf.name_scope(3) as s: return repr(s)
t(f)
def f():
    with tf.name_scope(name='q', default_name='d', values=[]) as s, tf.name_scope(s) as u: return repr(s), repr(u)
t(f)
with tf.name_scope('one') as one: pass
with tf.name_scope(one):
    print(tf.no_op().name, tf.no_op().name)
    with tf.name_scope('one'): print(tf.no_op().name)
with tf.name_scope(one[:-1]): print(tf.no_op().name)
with tf.name_scope('One'): print(tf.no_op().name)
with tf.name_scope('two/three'): print(tf.no_op().name)
with tf.name_scope('two'): print(tf.no_op().name)
print(g.unique_name('two'), g.unique_name('two/three'), g.unique_name('TWO'))
ns = tf.name_scope('again')
print(ns.name)
with ns as s: print(s, tf.no_op().name)
with ns as s: print(s, tf.no_op().name)
with tf.name_scope('p') as p, g.name_scope(None), tf.name_scope(p + 'q') as q: print(p, q)
print(tf.contrib.framework.get_name_scope(), repr(g.get_name_scope()))
