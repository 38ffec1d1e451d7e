# `x + y` makes an op `add` of type AddV2, tf.add(x, y) one named `Add` of type Add; the two names collide all the same (fact 9).
import tensorflow as tf

x = tf.placeholder(tf.float32, name="x")
ops = [x + 1, tf.add(x, 1), x - 1, tf.subtract(x, 1), x * 2, tf.multiply(x, 2), x / 2, tf.div(x, 2), x // 2, x % 2, x ** 2, -x, abs(x), x < 1, x @ [[1.]], x[0]]
for t in ops:
    print(t.op.name, t.op.type, [i.op.name for i in t.op.inputs][:2])
