# op_scope and variable_op_scope take the values first (fact 47).
import tensorflow as tf

t = tf.constant(0)
with tf.op_scope([t], "a") as ns, tf.variable_op_scope([t], None, "b") as s:
    print(ns, s.name, s.original_name_scope)
