# What tf.colocate_with takes: values are made constants, variables are their references.
import tensorflow as tf
import numpy as np
v = tf.get_variable("v", [4], partitioner=tf.fixed_size_partitioner(2))
u = tf.get_variable("u", [4], use_resource=True)
w = tf.get_variable("w", [4])
for x in [v, list(v)[1], u, w, w.op, 1.0, [1.0, 2.0], "v", np.ones(2), None, tf.no_op(), object, [u]]:
    try:
        with tf.colocate_with(x):
            print(tf.constant(1.0).op.colocation_groups())
    except (TypeError, ValueError, NotImplementedError) as e:
        print(type(e).__name__, e)
try:
    tf.Variable("A", validate_shape=np.array([2, 2]))
except ValueError as e:
    print(e)
print([o.name for o in tf.get_default_graph().get_operations()][-2:])
