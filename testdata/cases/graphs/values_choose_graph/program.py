# values= of another graph make that graph the default inside the scope (fact 96).
import tensorflow as tf

g = tf.Graph()
with g.as_default():
    t = tf.constant(0)
with tf.variable_scope("a", values=[t]):
    print(tf.get_variable("v", [1]).graph is g)
print(len(tf.global_variables()))
