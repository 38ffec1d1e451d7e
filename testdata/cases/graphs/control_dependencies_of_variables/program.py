# Variables are made outside the current control dependencies; a tensor given as initial value is not (fact 18).
import tensorflow as tf

a = tf.constant(0, name="a")
with tf.control_dependencies([a]):
    v, w = tf.get_variable("v", [1]), tf.Variable(tf.zeros([1]), name="w")
print([(o.name, [c.name for c in o.control_inputs]) for o in tf.get_default_graph().get_operations() if o.control_inputs])
