# A resource variable is read anew at every use: by an operator in the current name scope, by a function inside the name scope of its own op (fact 107).
import tensorflow as tf

r, v = tf.get_variable("r", [], use_resource=True), tf.get_variable("v", [])
for t in (r + 1, r * v, tf.add(r, 1), tf.identity(r, name="i"), r.read_value(), r.value()):
    print(t.op.name, [i.name for i in t.op.inputs])
print(r.op.type, r.initializer.name, r.initial_value.name, r.dtype, v.dtype)
