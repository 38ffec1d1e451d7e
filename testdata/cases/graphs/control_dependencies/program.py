# Control dependencies: an input that is already under the dependency makes it unnecessary; duplicates are dropped; None clears (fact 17).
import tensorflow as tf

a, b = tf.constant(0, name="a"), tf.constant(0, name="b")
with tf.control_dependencies([a, b, a]):
    c = tf.constant(0, name="c")
    d = tf.identity(c, name="d")
    e = tf.identity(a, name="e")
    with tf.control_dependencies(None):
        f = tf.constant(0, name="f")
for t in (c, d, e, f):
    print(t.op.name, [i.name for i in t.op.control_inputs])
