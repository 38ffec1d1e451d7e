# Arrays of tensors, written by hand and in a loop; every write counts as a name scope.
import tensorflow as tf
ta = tf.TensorArray(tf.float32, size=3, name="ta")
print(ta.dtype, ta.handle, ta.flow, ta.element_shape, ta.dynamic_size)
ta2 = ta.write(0, tf.constant([1., 2.]))
print(ta2.flow, ta2.element_shape, ta.element_shape, ta2 is ta)
ta3 = ta2.write(1, [3., 4.], name="second").write(2, tf.zeros([2]))
print(ta3.stack(), ta3.read(0), ta3.size(), ta3.gather([0, 2]), ta3.concat())
dyn = tf.TensorArray(tf.int32, size=0, dynamic_size=True, clear_after_read=False, infer_shape=False, element_shape=[None])
with tf.name_scope("scoped"):
    dyn = dyn.unstack(tf.ones([4, 2], tf.int32)).identity()
    print(dyn.stack(name="all"), dyn.element_shape, dyn.dynamic_size)
    parts = tf.TensorArray(tf.float32, 2, colocate_with_first_write_call=False).split(tf.range(4.), [2, 2])
    print(parts.read(0), parts.concat(name="cc").shape, parts.close().name)
def attempt(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, str(e).split("\n")[0])
attempt(lambda: tf.TensorArray(tf.float32))
attempt(lambda: tf.TensorArray(tf.float32, handle=3))
attempt(lambda: ta2.write(1, tf.zeros([3])))
attempt(lambda: tf.TensorArray(tf.float32, handle=ta.handle))
attempt(lambda: tf.TensorArray(tf.float32, handle=ta.handle, flow=ta.flow).read(0))
ys = tf.TensorArray(tf.float32, size=4, tensor_array_name="ys")
def body(t, out):
    with tf.variable_scope("step"):
        return t + 1, out.write(t, tf.cast(t, tf.float32) * 2.)
_, ys = tf.while_loop(lambda t, _: t < 4, body, (0, ys))
r = ys.stack()
print(r)
with tf.Session() as s:
    print(s.run(r))
    print(s.run([ta3.stack(), dyn.stack(), dyn.size()]))
