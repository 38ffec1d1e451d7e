# A get_variable name with a trailing slash is shared under p/ and makes op p without marking p as used: the next p is a duplicate node (fact 44).
import tensorflow as tf

print(tf.get_variable("p/", [1]).name)
try:
    tf.get_variable("p", [1])
except ValueError as e:
    print(e)
