# Random ops, zeros of unknown size and the like are small scopes whose result has the name of the scope (fact 26).
import tensorflow as tf

t = tf.random_normal([2], name="r")
print(t.name, [o.name for o in tf.get_default_graph().get_operations()])
