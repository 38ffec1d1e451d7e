# Each graph has its own names and variables.
import tensorflow as tf

graph = tf.Graph()
with graph.as_default():
    with tf.variable_scope("s"):
        v = tf.get_variable("v", [1])
    print(v.name, v.graph is graph)
with tf.variable_scope("s"):
    w = tf.get_variable("v", [2])
print(w.name, w.graph is tf.get_default_graph())
print(graph.get_tensor_by_name("s/v:0"))
tf.reset_default_graph()
print(len(tf.global_variables()), tf.get_variable("v", [1]).name)
