# Custom getters nest: the innermost scope's is called first and gets the outer one as getter; one given to get_variable replaces them all (fact 82).
import tensorflow as tf

def tag(t):
    def getter(getter, name, *args, **kwargs):
        print(t, end=" ")
        return getter(name, *args, **kwargs)
    return getter
with tf.variable_scope("a", custom_getter=tag("outer")), tf.variable_scope("b", custom_getter=tag("inner")):
    print(tf.get_variable("v", [1]).name)
    print(tf.get_variable("w", [1], custom_getter=tag("own")).name)
