# Getters are told names that are no text; definitions are quoted with the frames of tf.contrib left out.
import tensorflow as tf
def t(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, str(e).split('\n')[0])
def add(getter, name, *args, **kwargs):
    return getter(name + '_x', *args, **kwargs)
def fmt(getter, name, *args, **kwargs):
    return getter('%s_x' % name, *args, **kwargs)
for g in [add, fmt]:
    with tf.variable_scope('s', custom_getter=g):
        t(lambda: tf.get_variable(3, [2]))
        t(lambda: tf.get_variable(['a'], [2]))
    t(lambda: tf.get_variable(3, [2], custom_getter=g))
    with tf.variable_scope('', custom_getter=g):
        t(lambda: tf.get_variable(5, [2]))
fw = tf.contrib.framework
def tell(f):
    try:
        f()
    except Exception as e:
        print(type(e).__name__, e)
def one(): return fw.model_variable('a', [2])
def two(): return fw.variable('b', [2])
def g(getter, *a, **k):
    return getter(*a, **k)
def three():
    with tf.variable_scope('s', custom_getter=g):
        with tf.variable_scope('t', custom_getter=g):
            return fw.model_variable('c', [2])
def five(n): return five(n - 1) if n else fw.variable('d', [2])
for f in [one, two, three, four, lambda: five(6)]:
    f()
    tell(f)
fw.get_or_create_global_step()
tell(lambda: tf.get_variable('global_step', [], tf.int64))
tell(lambda: tf.get_variable([], [2]))
tf.add_to_collection(b'bytes', {range(2): 1}[range(2)])
print(tf.get_collection(b'bytes'), tf.get_collection('bytes'))
tf.get_variable('parts', [4, 2], partitioner=lambda shape, dtype: (1, 2))
with tf.variable_scope('', reuse=True):
    tell(lambda: tf.get_variable('parts', [4, 2], partitioner=lambda shape, dtype: [1, 2]))
