# Lookups: errors are KeyErrors for what does not exist and ValueErrors for what is spelled wrong; a KeyError's text is in quotes (fact 25).
import tensorflow as tf

g = tf.get_default_graph()
tf.constant(0, name="c")
for f in [lambda: g.get_tensor_by_name("d:0"), lambda: g.get_tensor_by_name("c:1"), lambda: g.get_tensor_by_name("c"), lambda: g.get_operation_by_name("c:0"), lambda: g.get_operation_by_name("d"), lambda: g.get_tensor_by_name("a:b")]:
    try:
        f()
    except (KeyError, ValueError) as e:
        print(type(e).__name__, e)
