# What programs read and change behind the scenes: a scope's fields, a graph's name stack.
import tensorflow as tf


def show(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, str(e).splitlines()[0])


with tf.variable_scope('net', initializer=tf.ones_initializer(), caching_device='/cpu:0') as scope:
    print(scope._name, scope._name_scope, scope._reuse, scope._dtype, scope._caching_device, scope._initializer is scope.initializer)
    print(scope._regularizer, scope._partitioner, scope._custom_getter, scope._constraint, scope._use_resource)
    v = tf.get_variable('v', [2])
    tf.get_variable_scope()._reuse = True
    print(tf.get_variable('v', [2]) is v, scope.reuse)
    show(lambda: tf.get_variable('u', [2]))
    tf.get_variable_scope()._reuse = None
    print(tf.get_variable('u', [2]).name)
    scope._reuse = tf.AUTO_REUSE
    print(tf.get_variable('u').name, tf.get_variable('t', []).name)
    scope._reuse = False
    show(lambda: tf.get_variable('u', [2]))
    with tf.variable_scope('in') as inner, tf.name_scope('deep'):
        print(inner.reuse, tf.get_default_graph()._name_stack, tf.get_default_graph().get_name_scope())
print(repr(tf.get_default_graph()._name_stack))
tf.add_to_collection(tf.GraphKeys.MODEL_VARIABLES, v)
tf.add_to_collection(tf.GraphKeys.MODEL_VARIABLES, tf.constant(1.0, name='c'))
print([m.op.name for m in tf.local_variables() + tf.model_variables()], tf.model_variables()[0].initializer.name)
for m in tf.model_variables():
    print(m.name, m.shape)
print(hasattr(tf, 'types'))
show(lambda: tf.types)
