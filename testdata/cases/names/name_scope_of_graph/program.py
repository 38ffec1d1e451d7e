# Inside name_scope(None) the graph's current name scope is None, outside any scope it is "" (fact 21).
import tensorflow as tf

print(repr(tf.get_default_graph().get_name_scope()))
with tf.name_scope("n"), tf.name_scope(None):
    print(tf.get_default_graph().get_name_scope(), tf.contrib.framework.get_name_scope())
