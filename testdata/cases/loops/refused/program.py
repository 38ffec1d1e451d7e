# What tf.while_loop does not take, and tensors of loops used outside of them.
import tensorflow as tf
import numpy as np
def attempt(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, str(e).split("\n")[0])
attempt(lambda: tf.while_loop(3, lambda i: i, [0]))
attempt(lambda: tf.while_loop(lambda i: i, 3, [0]))
attempt(lambda: tf.while_loop(lambda i: i < 1, lambda i: i, []))
attempt(lambda: tf.while_loop(lambda i: i < 1, lambda i: i, [0], parallel_iterations=0))
attempt(lambda: tf.while_loop(lambda i: i < 1, lambda i: i, [0], parallel_iterations=2.5))
attempt(lambda: tf.while_loop(lambda i, j: i < 1, lambda i, j: i, [0, 1]))
attempt(lambda: tf.while_loop(lambda i, j: i < 1, lambda i, j: (i, (j, j)), [0, 1]))
attempt(lambda: tf.while_loop(lambda i, j: i < 1, lambda i, j: (i + 1, tf.concat([j, j], 0)), [0, tf.ones([2])]))
attempt(lambda: tf.while_loop(lambda i, j: i < 1, lambda i, j: (i + 1, tf.concat([j, j], 0)), [0, tf.ones([2])], shape_invariants=[tf.TensorShape([]), tf.TensorShape([None])]))
attempt(lambda: tf.while_loop(lambda i, j: i < 1, lambda i, j: (i + 1, j), [0, tf.ones([2])], shape_invariants=[tf.TensorShape([]), tf.TensorShape([3])]))
attempt(lambda: tf.while_loop(lambda i, j: i < 1, lambda i, j: (i + 1, j), [0, tf.ones([2])], shape_invariants=[tf.TensorShape([]), None]))
attempt(lambda: tf.while_loop(lambda i, j: i < 1, lambda i, j: (i + 1, j), [0, tf.ones([2])], shape_invariants=[tf.TensorShape([])]))
attempt(lambda: tf.while_loop(lambda i, j: i < 1, lambda i, j: (i + 1, j), [0, tf.ones([2])], maximum_iterations=[3]))
attempt(lambda: tf.while_loop(lambda i: i < 1, lambda i: None, [0]))
attempt(lambda: tf.while_loop(lambda i: i < 1, lambda i: i + 0.5, [0]))
attempt(lambda: tf.while_loop(lambda i: i < 1, lambda i: 0.5, [0]))
attempt(lambda: tf.while_loop(lambda i: None, lambda i: i, [0]))
attempt(lambda: tf.while_loop(lambda i: 3, lambda i: i, [0]))
attempt(lambda: tf.while_loop(lambda i: tf.constant([True]), lambda i: i, [0]))
attempt(lambda: tf.while_loop(lambda i: i < 1, lambda i, j: i, [0]))
attempt(lambda: tf.while_loop(lambda i: i < 1, lambda i: i, [None]))
leak = []
def body(i):
    t = i * 2
    leak.append(t)
    return t
tf.while_loop(lambda i: i < 5, body, [1])
attempt(lambda: leak[0] + 1)
attempt(lambda: tf.while_loop(lambda i: i < 5, lambda i: i + leak[0], [1]))
attempt(lambda: tf.Variable(leak[0]))
def with_variable(i):
    v = tf.Variable(tf.zeros([2]), name="bad")
    return i + 1
attempt(lambda: tf.while_loop(lambda i: i < 5, with_variable, [1]))
def with_lambda(i):
    v = tf.Variable(lambda: tf.zeros([2]), name="good")
    u = tf.get_variable("got", initializer=lambda: tf.ones([2]))
    return i + tf.cast(v[0] + u[1], tf.int32)
attempt(lambda: tf.while_loop(lambda i: i < 5, with_lambda, [1]))
print([v.name for v in tf.global_variables()])
