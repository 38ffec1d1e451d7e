# Variables kept in a dictionary, and shared through it.
import tensorflow as tf

variables = {
    "w1": tf.Variable(tf.random_normal([5, 5]), name="w1"),
    "b1": tf.Variable(tf.zeros([5]), name="b1"),
}


def layer(x, variables_dict):
    return tf.nn.relu(tf.matmul(x, variables_dict["w1"]) + variables_dict["b1"])


x = tf.placeholder(tf.float32, [None, 5], name="x")
print(layer(x, variables).name, layer(x, variables).name)
for name in sorted(variables):
    print(name, variables[name].name)
