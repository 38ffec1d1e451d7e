# What an assignment gives reads after it in the graph that is the default one, where it may not be.
import tensorflow as tf
def t(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, str(e).split('\n')[0])
v = tf.Variable([1.0], name='v', use_resource=True)
w = tf.Variable([1.0], name='w')
with tf.Graph().as_default():
    t(lambda: tf.assign_add(v, v))
    t(lambda: v.assign_add(v))
    t(lambda: v.assign([2.0]))
    t(lambda: v.assign(v))
    t(lambda: v.assign_sub(v, read_value=False).name)
    t(lambda: v / 3)
    t(lambda: w / 3)
    t(lambda: v.value())
print([o.name for o in tf.get_default_graph().get_operations()])
