# A constant initializer refuses a shape, and an explicit dtype that is not its own (fact 89).
import tensorflow as tf

for kw in (dict(shape=[2], initializer=[1., 2.]), dict(dtype=tf.float32, initializer=[1, 2]), dict(dtype=tf.float64, initializer=tf.zeros([2]))):
    try:
        tf.get_variable("v", **kw)
    except ValueError as e:
        print(e)
