# Results that should be used tell no graph: operations on them take inputs of the same name.
import tensorflow as tf
def T(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
v = tf.Variable(True, name='v')
with tf.Graph().as_default():
    T(lambda: tf.Variable(v.initialized_value()))
    T(lambda: v.initialized_value())
    for i in range(6):
        tf.constant([1, 2], name='IsVariableInitialized')
    T(lambda: tf.identity(tf.is_variable_initialized(v)))
    T(lambda: tf.identity(tf.is_variable_initialized(v)).op.inputs[0])
    x = tf.is_variable_initialized(v)
    print(x.graph is tf.get_default_graph(), x is x.op.outputs[0], x == x.op.outputs[0])
    T(lambda: tf.group(x))
    T(lambda: tf.stack([x, x]))
    T(lambda: tf.Variable(x))
    with tf.name_scope('a', values=[x]) as scope:
        print(scope)
    print([o.name for o in tf.get_default_graph().get_operations()])
print([o.name for o in tf.get_default_graph().get_operations()])
inputs = tf.logical_not(v).op.inputs
print(type(inputs), len(inputs), inputs[-1], inputs[0:1], bool(inputs), inputs == [v])
T(lambda: inputs[5])
T(lambda: tf.GraphKeys.FOO)
T(lambda: tf.Tensor.foo)
T(lambda: tf.nn.foo)
T(lambda: tf.keras.initializers.foo)
