# The current variable scope and name scope belong to the graph, not to the program (fact 95).
import tensorflow as tf

g = tf.Graph()
with tf.variable_scope("outer"):
    with g.as_default():
        print(repr(tf.get_variable_scope().name), tf.constant(0).name)
        with tf.variable_scope("in_g"):
            with tf.get_default_graph().as_default():
                print(tf.get_variable_scope().name)
    print(tf.get_variable_scope().name)
