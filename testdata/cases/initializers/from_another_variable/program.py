# initialized_value() builds a cond; a variable initialised from another one assigns a copy of its initial value, rebuilt on initialized values and named OP_VARIABLE (fact 27).
import tensorflow as tf

v = tf.Variable(1.0, name="v")
w = tf.Variable(v * 2.0, name="w")
print(w.initial_value.name, w.initializer.inputs[1].name, v.initialized_value().name)
