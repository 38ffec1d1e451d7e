# Operations made in a variable scope carry its name.
import tensorflow as tf

with tf.variable_scope("foo"):
    x = 1.0 + tf.get_variable("v", [1])
    assert x.op.name == "foo/add"
    with tf.name_scope("bar"):
        w = tf.get_variable("w", [1])
        y = 1.0 + w
print(w.name, y.op.name, y.op.type)
print([i.name for i in y.op.inputs])
