# Opening a scope again gives the same variable scope and a new name scope (fact 29).
import tensorflow as tf

for _ in range(2):
    with tf.variable_scope("a", reuse=tf.AUTO_REUSE) as s:
        print(s.name, s.original_name_scope, tf.get_variable("v", [1]).name, tf.constant(0).name)
