# A tf.Variable that fails on an unknown shape leaves its ops but joins no collection (fact 74).
import tensorflow as tf

try:
    tf.Variable(tf.placeholder(tf.float32), name="v")
except ValueError as e:
    print(e)
print(tf.Variable(1.0, name="v").name, len(tf.global_variables()), tf.get_default_graph().get_operation_by_name("v").type)
