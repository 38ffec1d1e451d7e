# Two templates of one name get t and t_1 in the order of their first calls, not of their making (fact 99).
import tensorflow as tf

first = tf.make_template("t", lambda: tf.get_variable("v", [1]))
second = tf.make_template("t", lambda: tf.get_variable("v", [1]))
print(second().name, first().name)
