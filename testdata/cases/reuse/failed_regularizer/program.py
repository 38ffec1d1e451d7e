# A regularizer that fails leaves the variable behind (fact 73).
import tensorflow as tf

try:
    tf.get_variable("w", [2], regularizer=0.5)
except TypeError as e:
    print(e)
try:
    tf.get_variable("w", [2])
except ValueError as e:
    print(str(e)[:34])
