# Scopes entered again inside of other scopes, with and without name scopes of their own.
import tensorflow as tf
def where(tag):
    print(tag, repr(tf.get_variable_scope().name), repr(tf.get_default_graph().get_name_scope()), tf.get_variable_scope().original_name_scope, tf.get_variable_scope().reuse, tf.no_op().name)
with tf.variable_scope('a') as a:
    where('a')
    with tf.variable_scope('b') as b: where('b')
with tf.name_scope('n'):
    with tf.variable_scope(a): where('n a')
    with tf.variable_scope(a, auxiliary_name_scope=False): where('n a no aux')
    with tf.variable_scope('a', auxiliary_name_scope=False): where('n "a" no aux')
    with tf.variable_scope(b) as b2:
        where('n b')
        print(b2 is b, b2.original_name_scope)
        with tf.name_scope(b2.original_name_scope): where('orig')
        with tf.variable_scope(a):
            where('back in a')
            with tf.variable_scope('d') as d: where('d')
with tf.variable_scope('c'):
    with tf.variable_scope(d): where('c d')
    with tf.variable_scope(d, reuse=True): where('c d reuse')
    with tf.variable_scope('a/b'): where('c a/b')
    with tf.variable_scope(None, 'a'): where('default')
    with tf.variable_scope(None, 'a'): where('default')
    with tf.variable_scope('x', 'a'): where('named')
    with tf.variable_scope('', 'a'): where('empty')
    with tf.variable_scope(tf.get_variable_scope()): where('same')
    with tf.variable_scope(tf.get_variable_scope(), auxiliary_name_scope=False): where('same no aux')
with tf.variable_scope('', reuse=True): where('root')
root = tf.get_variable_scope()
with tf.variable_scope('q'):
    with tf.variable_scope(root): where('root object')
    with tf.variable_scope(root, auxiliary_name_scope=False): where('root object no aux')
    with tf.variable_scope(None, default_name='k', values=[tf.constant(1)]): where('k')
    with tf.name_scope('k'): where('k scope')
    with tf.name_scope('k/'): where('k/ abs')
    with tf.variable_scope('k/'): where('k/')
    with tf.variable_scope('k'): where('k')
try:
    with tf.variable_scope(None): pass
except Exception as e: print(type(e).__name__, e)
try:
    with tf.variable_scope(None, default_name='d', reuse=True): pass
except Exception as e: print(type(e).__name__, e)
try:
    with tf.variable_scope(3): pass
except Exception as e: print(type(e).__name__, e)
try:
    with tf.variable_scope('s', reuse='yes'): where('yes')
except Exception as e: print(type(e).__name__, e)
try:
    with tf.variable_scope('s', auxiliary_name_scope=1): where('yes')
except Exception as e: print(type(e).__name__, e)
try:
    with tf.variable_scope('bad name'): where('yes')
except Exception as e: print(type(e).__name__, e)
try:
    with tf.variable_scope(None, []): pass
except Exception as e: print(type(e).__name__, e)
try:
    with tf.variable_scope(None, 7): pass
except Exception as e: print(type(e).__name__, e)
where('end')
s = tf.variable_scope('manual')
with s: where('manual')
with s: where('manual')
try:
    with s as m:
        raise KeyError('k')
except KeyError as e: print(repr(e))
where('after')
s1 = tf.variable_scope('x'); s2 = tf.variable_scope('y')
o1 = s1.__enter__(); o2 = s2.__enter__()
where('two')
s2.__exit__(None, None, None); s1.__exit__(None, None, None)
where('none')
