# Placeholders, tf.Variable and get_variable: which names are made unique, which clash.
import tensorflow as tf

v1 = tf.placeholder(tf.float32, shape=[2, 3, 4])
print(v1.name)
v1 = tf.placeholder(tf.float32, shape=[2, 3, 4], name='ph')
print(v1.name)
v1 = tf.placeholder(tf.float32, shape=[2, 3, 4], name='ph')
print(v1.name)
print(type(v1))
print(v1)

v2 = tf.Variable([1, 2], dtype=tf.float32)
print(v2.name)
v2 = tf.Variable([1, 2], dtype=tf.float32, name='V')
print(v2.name)
v2 = tf.Variable([1, 2], dtype=tf.float32, name='V')
print(v2.name)
print(type(v2))
print(v2)

v3 = tf.get_variable(name='gv', shape=[])
print(v3.name)
vs = tf.trainable_variables()
print(len(vs))
for v in vs:
    print(v)
v4 = tf.get_variable(name='gv', shape=[2])
