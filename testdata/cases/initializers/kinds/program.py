# An initializer may be a class, an object, a function of shape, or a function without arguments (then without shape) (fact 86).
import tensorflow as tf

print(tf.get_variable("a", [2], initializer=tf.zeros_initializer).initial_value.name)
print(tf.get_variable("b", initializer=lambda: tf.zeros([3])))
try:
    tf.get_variable("c", [3], initializer=lambda: tf.zeros([3]))
except TypeError as e:
    print(e)
