# What print shows: a tensor, a list of tensors, variables, shapes, dimensions, dtypes (fact 14).
import tensorflow as tf

x = tf.placeholder(tf.float32, [None, 3], name="x")
v, r = tf.get_variable("v", [2]), tf.get_variable("r", [2], use_resource=True)
print(x, [x], v, [r])
print(x.shape, [x.shape], x.shape[0], [x.shape[1]], x.shape[0].value, tf.placeholder(tf.int32).shape, [x.dtype], v.dtype, r.dtype)
