# Variables without a whole shape cannot be run; those without elements need no value.
import tensorflow as tf


def unsized():
    return tf.Variable(lambda: tf.zeros([2]), name='unsized', shape=[None])


def partly():
    return tf.Variable(lambda: tf.zeros([2, 1]), name='partly', shape=[2, None])


def unranked():
    return tf.Variable(lambda: tf.zeros([2]), name='unranked', shape=tf.TensorShape(None))


def empty():
    return tf.get_variable('empty', [0, 2])


def empty_resource():
    return tf.get_variable('empty', [0], tf.int32, use_resource=True)


def unchecked():
    return tf.Variable(tf.placeholder_with_default([1., 2.], [None]), validate_shape=False)


for define in [unsized, partly, unranked, empty, empty_resource, unchecked]:
    with tf.Graph().as_default(), tf.Session() as session:
        v = define()
        other = tf.constant(1)
        for fetch in [other, tf.report_uninitialized_variables(), v, v.initializer, tf.group(other, v.initializer), v]:
            try:
                print(session.run(fetch))
            except Exception as e:
                print(e.message)
