# Joining, gathering and assigning where ranks are unknown or too small.
import tensorflow as tf
def T(f, *args):
    try:
        print(f(*args))
    except Exception as e:
        print(type(e).__name__, e)
for shape in [None, [], [None, 2]]:
    a = tf.placeholder(tf.float32, shape)
    for axis in [0, -1, 2]:
        T(tf.concat, [a, a], axis)
        T(tf.concat, [a, tf.zeros([2])], axis)
scalar = tf.get_variable('scalar', [], use_resource=True)
T(tf.gather, scalar, [0])
T(tf.constant, 2.0, tf.string, 3)
T(tf.constant, 2.0, tf.float32, 0)
v = tf.Variable([1.0, 2.0], shape=tf.TensorShape(None))
w = tf.Variable([1.0, 2.0], validate_shape=False)
three = tf.assign(w, [1.0, 2.0, 3.0])
forced = tf.assign(w, [1.0, 2.0, 3.0], validate_shape=False)
with tf.Session() as session:
    for operation in [v.initializer, three, w.initializer, three, forced, three, w.initializer]:
        T(session.run, operation)
