# Context managers that are entered by hand, and of which nothing is left that holds them.
import tensorflow as tf


def where():
    x = tf.zeros([1])
    print(x.name, repr(x.device), x.op.control_inputs, x.op.colocation_groups(), repr(tf.get_variable_scope().name), repr(tf.get_default_graph().get_name_scope()))


first = tf.get_default_graph()
with tf.name_scope('all'):
    tf.device('/cpu:0').__enter__()
    where()
    tf.colocate_with('zz').__enter__()
    where()
    print(tf.name_scope('lost').__enter__())
    where()
    first.name_scope('lost').__enter__()
    tf.container('c').__enter__()
    print(tf.Graph().as_default().__enter__() is first, tf.get_default_graph() is first)
    tf.init_scope().__enter__()
    where()
scope = tf.variable_scope('stays').__enter__()
print(scope.name, tf.get_variable('v', [1]).name)
where()
held = tf.variable_scope('held')
print(held.__enter__().original_name_scope)
where()
held.__exit__(None, None, None)
where()
kept = tf.device('/gpu:0')
kept.__enter__()
where()
kept.__exit__(None, None, None)
where()
tf.control_dependencies([tf.no_op()]).__enter__()
where()
