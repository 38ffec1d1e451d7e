# Tensors and operations are found by name, and every wrong name has its message.
import tensorflow as tf
import numpy as np
def T(f):
    try:
        r = f()
        print(r)
    except Exception as e:
        print(type(e).__name__, e)
g = tf.get_default_graph()
a = tf.constant(1.0, name='s/a')
u, w = tf.nn.moments(tf.zeros([3]), [0], name='u')
for n in ['s/a', 's/a:0', 's/a:1', 's/a:-1', 's/b', 's/b:0', 's/a:', 's/a:x', 's/a:0:1', '', ':', ':0', 'u:1', 'u:2', 5, None, a, a.op, tf.Graph(), b's/a:0', 's/a: 0', '^s/a']:
    T(lambda: g.get_operation_by_name(n))
    T(lambda: g.get_tensor_by_name(n).name)
    T(lambda: repr(g.as_graph_element(n)))
    T(lambda: repr(g.as_graph_element(n, allow_operation=False)))
    T(lambda: repr(g.as_graph_element(n, allow_tensor=False)))
T(lambda: g.as_graph_element('s/a', False, False))
with tf.Graph().as_default():
    b = tf.constant(1, name='b')
T(lambda: g.as_graph_element(b))
T(lambda: g.as_graph_element(b.op))
v = tf.get_variable('v', [1])
r = tf.get_variable('r', [1], use_resource=True)
T(lambda: g.as_graph_element(v))
T(lambda: g.as_graph_element(r))
T(lambda: g.as_graph_element(v, allow_tensor=False))
T(lambda: a + b)
T(lambda: tf.add(v, b))
T(lambda: tf.add_n([a, b]))
T(lambda: tf.group(a, b))
