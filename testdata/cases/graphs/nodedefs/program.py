# Operations print as NodeDefs, with the values of constants of every type.
import tensorflow as tf
import numpy as np
def T(f):
    try:
        r = f()
        print(r)
    except Exception as e:
        print(type(e).__name__, e)
for v in [1, 2.5, True, 'abc',[1,2,3], [1.0,1.0,1.0], [[1,2],[3,4]], [], [[]], ['a','b'], [True,False], 1e-20, 1e20, 123456789.123, -0.0, float('inf'), float('nan'), 10**12]:
    print(tf.constant(v).op)

print(tf.placeholder(tf.float32).op)
print(tf.placeholder(tf.float32, []).op)
print(tf.placeholder(tf.float32, [None, 3]).op)
v = tf.get_variable('v', [2,3], dtype=tf.float64, initializer=tf.random_normal_initializer(stddev=0.1, seed=3))
for o in tf.get_default_graph().get_operations():
    print(o)
    print(o.node_def)
    print(str(o) == str(o.node_def), o.op_def.name)

with tf.device('/gpu:0'), tf.container('cc'):
    v = tf.get_variable('r', [2,3], use_resource=True)
    with tf.control_dependencies([v.initializer]):
        w = v.read_value()
        c = tf.concat([w, v], 1)
        s = tf.split(c, 3, 1)
        q = s[2] + s[1][:, 0:1]
for o in tf.get_default_graph().get_operations():
    print(o)
