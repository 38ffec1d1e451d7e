# tf.map_fn, tf.foldl, tf.foldr and tf.scan, with variables, structures and errors.
import tensorflow as tf
import numpy as np
elems = tf.constant([1., 2., 3., 4.], name="elems")
print(tf.map_fn(lambda x: x * 2., elems))
print(tf.map_fn(lambda x: (x, -x), np.array([1, 2, 3]), dtype=(tf.int64, tf.int64)))
x = tf.placeholder(tf.float32, [None, 3], name="x")
with tf.variable_scope("model"):
    def step(row):
        w = tf.get_variable("w", [3, 2])
        return tf.squeeze(tf.matmul(tf.expand_dims(row, 0), w), 0)
    out = tf.map_fn(step, x, name="rows")
print(out, tf.get_variable_scope().caching_device)
print(tf.map_fn(lambda t: t[0] * t[1], (elems, elems), dtype=tf.float32))
print(tf.foldl(lambda a, x: a + x, elems))
print(tf.foldr(lambda a, x: a + x, elems, initializer=tf.constant(0.)))
print(tf.foldr(lambda a, x: a - x, elems))
print(tf.scan(lambda a, x: a + x, elems))
print(tf.scan(lambda a, x: a + x, elems, initializer=0., reverse=True, name="back"))
print(tf.scan(lambda a, _: (a[1], a[0] + a[1]), elems, initializer=(np.array(0), np.array(1))))
print(tf.scan(lambda a, x: a + x, x))
for v in tf.global_variables():
    print(v.name)
def attempt(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, str(e).split("\n")[0])
attempt(lambda: tf.map_fn(3, elems))
attempt(lambda: tf.map_fn(lambda x: x, 3.))
attempt(lambda: tf.map_fn(lambda x: x, [1., 2.]))
attempt(lambda: tf.map_fn(lambda x: (x, x), elems))
attempt(lambda: tf.map_fn(lambda x: x, elems, dtype=tf.int32))
attempt(lambda: tf.scan(lambda a, x: (a, x), elems))
attempt(lambda: tf.foldl(lambda a, x: (a, x), elems))
print(tf.get_variable_scope().caching_device is None)
with tf.Session() as s:
    s.run(tf.global_variables_initializer())
    print(s.run(tf.foldl(lambda a, x: a * x, elems)), s.run(tf.scan(lambda a, x: a * x, elems)), s.run(tf.map_fn(lambda x: x * x, elems)))
    print(s.run(tf.foldr(lambda a, x: a - x, elems)), s.run(tf.shape(out), {x: np.ones([5, 3])}))
