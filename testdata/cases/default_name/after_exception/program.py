# A scope left by an exception has still used its names (fact 59).
import tensorflow as tf

try:
    with tf.variable_scope("a"):
        with tf.variable_scope(None, "d"):
            raise ValueError("x")
except ValueError:
    pass
with tf.variable_scope("a") as s, tf.variable_scope(None, "d") as d:
    print(s.original_name_scope, d.name, d.original_name_scope)
