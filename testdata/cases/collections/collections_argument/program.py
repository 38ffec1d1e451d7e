# collections= replaces the global collection, but trainable variables are added to theirs all the same (fact 92).
import tensorflow as tf

tf.get_variable("v", [1], collections=["mine"])
tf.get_variable("w", [1], collections=[], trainable=False)
print(tf.global_variables(), [v.name for v in tf.trainable_variables()], [v.name for v in tf.get_collection("mine")])
