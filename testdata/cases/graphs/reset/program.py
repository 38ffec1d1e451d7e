# reset_default_graph starts names and sharing afresh, and is refused inside a graph's block (fact 97).
import tensorflow as tf

tf.get_variable("v", [1])
tf.reset_default_graph()
print(tf.get_variable("v", [1]).name)
try:
    with tf.Graph().as_default():
        tf.reset_default_graph()
except AssertionError as e:
    print(str(e)[:45])
