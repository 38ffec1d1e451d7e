# Without an initializer floats get glorot_uniform, and ints, bools and strings zeros; complex numbers are an error (fact 87).
import tensorflow as tf

for d in (tf.float32, tf.int32, tf.bool, tf.string):
    print(tf.get_variable("v" + d.name, [2], d).initial_value.name)
try:
    tf.get_variable("c", [2], tf.complex64)
except ValueError as e:
    print(e)
