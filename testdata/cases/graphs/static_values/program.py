# What is known of values before they are computed; names of version 2; initializers of nothing.
import tensorflow as tf
import numpy as np


def shown(make):
    try:
        print(make())
    except Exception as error:
        print(type(error).__name__, str(error).split("\n")[0])


print(tf.summary.merge_all(), tf.executing_eagerly())
a = tf.tables_initializer(); print(a.name, a.type, [x.name for x in a.control_inputs])
print(tf.tables_initializer(name='foo').name)
shown(lambda: tf.get_static_value(tf.constant([1,2])))
shown(lambda: tf.contrib.util.constant_value(tf.constant([1,2])))
shown(lambda: tf.contrib.util.constant_value(tf.placeholder(tf.float32, [2])))
shown(lambda: tf.get_static_value(tf.get_variable('v', [2])))
shown(lambda: tf.get_static_value(tf.shape(tf.placeholder(tf.float32, [2, 3]))))
shown(lambda: tf.get_static_value(tf.shape(tf.placeholder(tf.float32, [None, 3]))))
shown(lambda: tf.get_static_value(tf.size(tf.zeros([2, 3]))))
shown(lambda: tf.get_static_value(tf.rank(tf.zeros([2, 3]))))
shown(lambda: tf.get_static_value(tf.range(3)))
shown(lambda: tf.get_static_value(tf.cast(tf.range(3), tf.float32)))
shown(lambda: tf.get_static_value(tf.stack([1,2])))
shown(lambda: tf.get_static_value(tf.concat([[1],[2]], 0)))
shown(lambda: tf.get_static_value(tf.fill([2], 3)))
shown(lambda: tf.get_static_value(tf.zeros([2])))
shown(lambda: tf.get_static_value(tf.ones([2]) + 1))
shown(lambda: tf.get_static_value(tf.equal(tf.constant(1), 1)))
shown(lambda: tf.get_static_value(tf.identity(1)))
shown(lambda: tf.get_static_value(1))
shown(lambda: tf.get_static_value('a'))
shown(lambda: tf.get_static_value(tf.constant('a')))
shown(lambda: tf.get_static_value(np.ones([2])))
shown(lambda: repr(tf.get_static_value(tf.constant(2.5))))
shown(lambda: repr(tf.get_static_value(tf.constant(True))))
shown(lambda: tf.get_static_value(tf.constant([1,2]), partial=True))


def name_scope(*args, **kwargs):
    with tf.compat.v2.name_scope(*args, **kwargs) as scope:
        return repr(scope), tf.constant(1).name


shown(lambda: name_scope('a'))
shown(lambda: name_scope('a'))
shown(lambda: name_scope('a/'))
shown(lambda: name_scope(''))
shown(lambda: name_scope(None))
shown(lambda: name_scope(name='c'))
shown(lambda: name_scope('a b'))
with tf.name_scope('q'): shown(lambda: name_scope('a')); shown(lambda: name_scope(''));  shown(lambda: name_scope('a/'))
shown(lambda: tf.compat.v2.name_scope('a').name)
