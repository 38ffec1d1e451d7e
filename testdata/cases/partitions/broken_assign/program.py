# assign(read_value=False) of a partitioned variable is broken in 1.15.3, and + does not work on one (fact 104).
import tensorflow as tf

p = tf.get_variable("p", [2], partitioner=tf.fixed_size_partitioner(2))
for f in (lambda: p.assign(tf.zeros([2]), read_value=False), lambda: p + 1):
    try:
        f()
    except Exception as e:
        print(type(e).__name__, e)
with tf.variable_scope("lists"):
    q = tf.get_variable("q", [2, 3], partitioner=tf.fixed_size_partitioner(1))
    for values in ([1.0, 2.0], [tf.ones([2, 3])], []):
        try:
            print(len(tf.assign_sub(q, values)))
        except Exception as e:
            print(type(e).__name__, repr(str(e)))
