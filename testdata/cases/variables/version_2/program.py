# tf.compat.v2.Variable makes variables behind handles, whatever else is asked for.
import tensorflow as tf
def creator(next_creator, **kwargs):
    print(sorted(kwargs))
    return next_creator(**kwargs)
v = tf.compat.v2.Variable(1.0)
print(v, v.trainable, v.op.type)
with tf.variable_scope('s', use_resource=False):
    w = tf.compat.v2.Variable([1, 2], trainable=False, name='w', dtype=tf.int64)
print(w, w.shape, tf.trainable_variables(), tf.global_variables())
with tf.variable_creator_scope(creator):
    print(tf.compat.v2.Variable(lambda: tf.zeros([2]), name='made'))
    print(tf.Variable(2.0).op.type)
try:
    tf.compat.v2.Variable()
except ValueError as e:
    print(e)
