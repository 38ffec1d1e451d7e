# Values that are no strings as names and as patterns: each function refuses them in its own way.
import tensorflow as tf
import numpy as np


def shown(make):
    try:
        print(make())
    except Exception as error:
        print(type(error).__name__, str(error).split("\n")[0])


def name_scope(*args, **kwargs):
    with tf.name_scope(*args, **kwargs) as scope:
        return repr(scope)


def variable_scope(*args, **kwargs):
    with tf.variable_scope(*args, **kwargs) as scope:
        return repr(scope.name), scope.original_name_scope


shown(lambda: tf.get_collection('c', 1))
tf.add_to_collection('c', tf.constant(1))
for x in (1, [], ['a'], tf.constant(1), True, 2.5):
    print(type(x).__name__)
    shown(lambda: tf.get_collection('c', x))
    shown(lambda: tf.global_variables(x))
    shown(lambda: tf.constant(1, name=x).name)
    shown(lambda: tf.get_default_graph().unique_name(x))
    shown(lambda: name_scope(x))
    shown(lambda: name_scope(None, x))
    shown(lambda: name_scope(x, 'b'))
    shown(lambda: variable_scope(x))
    shown(lambda: tf.Variable(1.0, name=x).name)
    shown(lambda: tf.add(1, 2, name=x).name)
    shown(lambda: tf.zeros([2], name=x).name)
    shown(lambda: tf.no_op(name=x).name)
    shown(lambda: tf.identity(1.0, name=x).name)
    shown(lambda: tf.placeholder(tf.float32, name=x).name)
    shown(lambda: tf.get_default_graph().get_tensor_by_name(x))
    shown(lambda: tf.get_default_graph().get_operation_by_name(x))
    shown(lambda: tf.get_default_graph().as_graph_element(x))
    shown(lambda: tf.get_default_graph().get_collection('c', x))
    shown(lambda: tf.get_variable_scope().get_collection(x))
with tf.variable_scope('in'):
  for x in (1, ['a'], tf.constant(1), [], 0):
    print(type(x).__name__)
    shown(lambda: tf.get_default_graph().unique_name(x))
    shown(lambda: tf.constant(1, name=x).name)
    shown(lambda: tf.Variable(1.0, name=x).name)
    shown(lambda: tf.add(1, 2, name=x).name)
    shown(lambda: variable_scope(x))
    shown(lambda: name_scope(x))
v = tf.get_variable('v', [2])
shown(lambda: tf.get_collection('c', v))
shown(lambda: name_scope(v))
shown(lambda: variable_scope(v))
shown(lambda: tf.get_variable(v, [2]).name)
shown(lambda: tf.get_variable(1, [2]).name)
shown(lambda: tf.get_variable(tf.constant(1), [2]).name)
shown(lambda: variable_scope('a', default_name=1))
shown(lambda: variable_scope(v.name))
shown(lambda: tf.stack([1,2], name=1).name)
shown(lambda: tf.get_collection(v))
shown(lambda: tf.get_collection([1]))
shown(lambda: tf.get_collection(None))
shown(lambda: tf.add_to_collection(None, 1))
shown(lambda: tf.add_to_collection([1], 1))
def named(getter, **kwargs):
    kwargs['name'] = 'named%s' % kwargs['name']
    return getter(**kwargs)
with tf.variable_scope('', custom_getter=named):
    shown(lambda: tf.get_variable(1, [2]).name)
    shown(lambda: tf.get_variable(2, [4], partitioner=tf.fixed_size_partitioner(2)).name)
shown(lambda: tf.get_variable(3, [4], partitioner=tf.fixed_size_partitioner(2)).name)
with tf.variable_scope('inside', custom_getter=named):
    shown(lambda: tf.get_variable(4, [2]).name)
