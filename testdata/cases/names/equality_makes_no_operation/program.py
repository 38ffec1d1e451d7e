# == and != on tensors and variables are Python identity: they make no op (fact 11).
import tensorflow as tf

v = tf.get_variable("v", [])
print(v == v, v == tf.identity(v), tf.constant(1) == 1, len([o for o in tf.get_default_graph().get_operations() if "qual" in o.type]))
