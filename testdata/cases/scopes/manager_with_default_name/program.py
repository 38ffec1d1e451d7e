# With a default name the object keeps the name it got the first time (fact 41).
import tensorflow as tf

cm = tf.variable_scope(None, default_name="d")
for _ in range(2):
    with cm as s:
        print(s.name, tf.get_default_graph().get_name_scope())
