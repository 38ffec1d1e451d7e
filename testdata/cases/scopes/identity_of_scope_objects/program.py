# Inside the block tf.get_variable_scope() is the captured object itself; a re-entered one is a copy (fact 42).
import tensorflow as tf

with tf.variable_scope("a") as s:
    print(tf.get_variable_scope() is s)
with tf.variable_scope(s) as t:
    print(t is s, t.name == s.name)
