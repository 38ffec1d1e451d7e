# A template takes its scope at the first call (or when made, with create_scope_now_), keeps it wherever it is called, and opens a new name scope each time (fact 98).
import tensorflow as tf

t = tf.make_template("t", lambda: tf.get_variable("v", [1]) + 1)
with tf.variable_scope("a"):
    print(t().name, t.variable_scope.name)
with tf.variable_scope("b"):
    print(t().name, [v.name for v in t.variables])
