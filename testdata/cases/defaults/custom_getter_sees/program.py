# The name a custom getter sees is the full one; what it returns need not be a variable (fact 83).
import tensorflow as tf

def getter(getter, name, *args, **kwargs):
    return tf.identity(getter("x/" + name + "_hidden", *args, **kwargs), name="copy")
with tf.variable_scope("a", custom_getter=getter):
    print(tf.get_variable("v", [1]), [v.name for v in tf.global_variables()])
