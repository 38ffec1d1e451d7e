# The ops a custom getter adds are made in the root name scope, not in that of the scope (fact 84).
import tensorflow as tf

def getter(getter, name, *args, **kwargs):
    return getter(name, *args, **kwargs) * 2
with tf.variable_scope("a", custom_getter=getter):
    print(tf.get_variable("v", [1]).name)
