# Explicit scopes count too (only under their full name), get_variable with slashes does not (fact 55).
import tensorflow as tf

with tf.variable_scope("p/q"):
    pass
for n in ["p", "p", "q"]:
    with tf.variable_scope(None, default_name=n) as s:
        print(s.name)
