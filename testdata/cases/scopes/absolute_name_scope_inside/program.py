# An absolute name scope inside a variable scope moves ops and tf.Variable, not get_variable (fact 51).
import tensorflow as tf

with tf.variable_scope("a"), tf.name_scope("z/"):
    print(tf.get_variable("v", [1]).name, tf.Variable(0, name="w").name, tf.constant(0).name)
    with tf.variable_scope("b") as s:
        print(s.name, s.original_name_scope)
