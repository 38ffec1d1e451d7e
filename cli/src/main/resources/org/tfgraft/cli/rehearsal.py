import tensorflow as tf


def project(x, size, scale=1.0):
    weights = tf.get_variable("weights", size,
                              initializer=tf.random_normal_initializer(stddev=0.1))
    offset = tf.get_variable("offset", [size[1]], initializer=tf.constant_initializer(0.5))
    return tf.tanh(tf.matmul(x, weights) * scale + offset)


left = tf.placeholder(tf.float32, [None, 8], name="left")
right = tf.placeholder(tf.float32, [None, 8], name="right")
with tf.variable_scope("towers") as scope:
    a = left
    for i in range(2):
        with tf.variable_scope("block%d" % i):
            a = project(a, [8, 8])
    scope.reuse_variables()
    with tf.variable_scope("block1"):
        b = project(right, [8, 8], scale=2.0)
print(a.name, b.name)
for v in tf.global_variables():
    print(v.name, v.shape)
