# A text on the left of % is a format, whatever is on the right.
import tensorflow as tf
import numpy as np
v = tf.get_variable("v", [2])
t = tf.constant(1.0)
print("%s" % v)
print("var: %s" % t)
a = "shape %s" % t.shape
print(a, "%r" % v.dtype, "%s" % v.op.type, "%s" % [v])
fmt = "is %r"
print(fmt % v, len(fmt % t))
f = lambda x: "%s!" % x
print(f(v), f(t), f(1), f((2,)))
s = "x=%s"
s %= v
print(s)
print("%s" % np.ones(2), "%.1f" % np.float32(2), "%d" % np.array(3))
print(3 % t, t % 3, [1.0, 2.0] % t)
try:
    print("%d" % v)
except TypeError as e:
    print(e)
try:
    print("no" % v)
except TypeError as e:
    print(e)
g = [lambda: "%s" % v, lambda: fmt % t, lambda: {"k": "%s."}["k"] % v, lambda: 5 % t]
print([h() for h in g])
