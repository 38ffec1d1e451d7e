# A captured scope may be entered in another graph: it carries names and defaults, no variables (fact 50).
import tensorflow as tf

with tf.variable_scope("a", dtype=tf.float64) as s:
    tf.get_variable("v", [1])
with tf.Graph().as_default(), tf.variable_scope(s) as t:
    print(t.name, tf.get_variable("v", [1]), tf.constant(0).name)
