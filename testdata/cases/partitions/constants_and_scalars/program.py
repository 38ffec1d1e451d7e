# With a partitioner a constant initializer may come with a shape; a scalar shape [] switches the partitioner off, TensorShape([]) does not (fact 102).
import tensorflow as tf

f = tf.fixed_size_partitioner(2)
print([v.name for v in tf.get_variable("p", [2], initializer=[1., 2.], partitioner=f)], tf.get_variable("s", [], partitioner=f).name)
for kw in (dict(shape=tf.TensorShape([])), dict(initializer=[1., 2.])):
    try:
        tf.get_variable("e", partitioner=f, **kw)
    except ValueError as e:
        print(e)
