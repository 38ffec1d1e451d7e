# Resource variables as the default, until it is taken back.
import tensorflow as tf
import numpy as np


def shown(make):
    try:
        print(make())
    except Exception as error:
        print(type(error).__name__, str(error).split("\n")[0])


for s in (True, False):
    (tf.enable_resource_variables if s else tf.disable_resource_variables)()
    print(tf.resource_variables_enabled())
    shown(lambda: tf.get_variable('x%d' % s, [2]))
    shown(lambda: tf.Variable(1.0))
    shown(lambda: tf.get_variable('y%d' % s, [2], use_resource=False))
    shown(lambda: tf.Variable(1.0, use_resource=False))
    with tf.variable_scope('u%d' % s) as sc:
        print(sc.use_resource)
        shown(lambda: tf.get_variable('y', [2]))
    with tf.variable_scope('u%d' % s, use_resource=False) as sc:
        shown(lambda: tf.get_variable('z', [2]))
        shown(lambda: tf.Variable(1.0))
