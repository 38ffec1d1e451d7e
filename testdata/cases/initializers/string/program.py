# A string as initializer is a string constant (fact 88).
import tensorflow as tf

print(tf.get_variable("v", initializer="zeros"))
try:
    tf.get_variable("w", [2], initializer="zeros")
except ValueError as e:
    print(e)
