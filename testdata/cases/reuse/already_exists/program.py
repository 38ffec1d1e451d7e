# Without reuse the second get_variable of a name is an error, which says where the first was.
import tensorflow as tf

with tf.variable_scope("foo"):
    v = tf.get_variable("v", [1], initializer=tf.constant_initializer(1.0))
    try:
        v1 = tf.get_variable("v", [1])
    except ValueError as e:
        print(str(e).split("\n")[0])
v2 = tf.get_variable("foo/v", [1])
