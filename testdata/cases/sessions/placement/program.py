# The whole graph must find its devices before a session computes anything.
import tensorflow as tf
def attempt(build, **k):
    with tf.Graph().as_default() as g:
        build()
        for i in range(2):
            try:
                with tf.Session(config=tf.ConfigProto(**k)) as sess:
                    print(sess.run(tf.constant(3, name='three')))
            except Exception as e:
                print(type(e).__name__, str(e).split('\n')[0][:600])
def one():
    with tf.device('/job:ps'):
        v = tf.Variable([1.0])
    with tf.device('/job:worker'):
        tf.scatter_update(v, [0], [1.0])
def two():
    with tf.device('/job:ps'):
        v = tf.Variable([1.0], use_resource=True)
    with tf.device('/job:worker'):
        v.assign_add([1.0])
def three():
    with tf.device('/gpu:0'):
        v = tf.Variable([1.0])
def four():
    with tf.device('/job:ps/gpu:0'):
        v = tf.Variable([1.0])
def five():
    with tf.device('/cpu:7'):
        v = tf.Variable([1.0])
        v + 1
def six():
    with tf.device('/job:ps'):
        a = tf.constant(1)
        b = a + 1
def seven():
    with tf.device('/job:ps'):
        a = tf.constant(1)
    with tf.device('/job:worker'):
        b = tf.placeholder(tf.float32)
        c = tf.random_normal([2])
def eight():
    with tf.device('/job:ps'):
        v = tf.get_variable('v', [2], initializer=tf.zeros_initializer())
def nine():
    with tf.device('/job:ps'):
        v = tf.get_variable('v', [2], initializer=tf.zeros_initializer(), use_resource=True)
def ten():
    with tf.device('/job:ps'):
        v = tf.get_variable('v', [2], partitioner=tf.fixed_size_partitioner(2), initializer=tf.ones_initializer())
def eleven():
    with tf.device('/job:ps'):
        v = tf.get_variable('v', [2], caching_device='/job:worker', initializer=tf.ones_initializer())
def twelve():
    v = tf.get_variable('v', [2], caching_device='/job:worker')
def thirteen():
    with tf.device('/job:ps'):
        v = tf.Variable([1.0])
    with tf.device('/job:worker/task:1'):
        tf.group(v.initializer)
        tf.no_op()
def fourteen():
    with tf.device('/job:ps'):
        tf.no_op()
for f in [one, two, three, four, five, six, seven, eight, nine, ten, eleven, twelve, thirteen, fourteen]:
    print(f.__name__)
    attempt(f)
    if f in (three, four, five): attempt(f, allow_soft_placement=True)
