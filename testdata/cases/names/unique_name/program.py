# unique_name with mark_as_used=False looks without taking (fact 23).
import tensorflow as tf

g = tf.get_default_graph()
print(g.unique_name("a", mark_as_used=False), g.unique_name("a"), g.unique_name("a"), tf.constant(0, name="a").name)
