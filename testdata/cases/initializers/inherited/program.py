# A scope's initializer holds for the variables inside unless they have their own.
import tensorflow as tf

with tf.Session() as sess:
    with tf.variable_scope("foo", initializer=tf.constant_initializer(0.4)):
        v = tf.get_variable("v", [1])
        w = tf.get_variable("w", [1], initializer=tf.constant_initializer(0.3))
        with tf.variable_scope("bar"):
            x = tf.get_variable("v", [1])
        with tf.variable_scope("baz", initializer=tf.constant_initializer(0.2)):
            y = tf.get_variable("v", [1])
    sess.run(tf.global_variables_initializer())
    for variable in [v, w, x, y]:
        print(variable.name, variable.eval())
