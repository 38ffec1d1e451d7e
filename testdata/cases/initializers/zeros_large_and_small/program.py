# Zeros of 1000 elements or more are a Fill with its own inputs, smaller ones a Const (fact 16).
import tensorflow as tf

tf.get_variable("s", [999], initializer=tf.zeros_initializer())
tf.get_variable("l", [1000], initializer=tf.zeros_initializer())
print([(o.name, o.type) for o in tf.get_default_graph().get_operations() if "Init" in o.name])
