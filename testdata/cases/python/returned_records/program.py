# Several values returned: unpacked, kept as a tuple, printed, passed on; functions as values.
import tensorflow as tf


def dense(x, size):
    w = tf.get_variable("w", [x.shape[1].value, size])
    b = tf.get_variable("b", [size])
    return tf.matmul(x, w) + b, w, b


def split(values):
    if not values:
        return [], 0
    return values[1:], values[0]


class Meter(object):
    def __init__(self, unit):
        self.unit = unit

    def read(self, value):
        return value * 2.0, self.unit

    def both(self, value):
        amount, unit = self.read(value)
        return self.read(amount)[0], unit


def pair(a, b=2):
    return a, b


x = tf.placeholder(tf.float32, [None, 3], name="x")
with tf.variable_scope("one"):
    y, w, b = dense(x, 2)
print(y.name, w.name, b.name)
with tf.variable_scope("two"):
    layer = dense(y, 1)
print(layer[0].name, len(layer), [v.name for v in layer[1:]])
rest, first = split([1, 2, 3])
print(rest, first, split(rest), split([]))
meter = Meter("mm")
(amount, unit) = meter.both(1.5)
print(amount, unit, meter.read(2.0), getattr(meter, "read")(3.0))
for left, right in [pair(1), pair(3, 4)]:
    print(left + right)
function = pair
one, two = function("a", "b")
print(one, two, list(map(pair, [1, 2])), pair(*[5, 6]), pair(1) == (1, 2))
(p, q), r = pair((1, 2), 3)
print(p, q, r)
pair(0)
try:
    p, q, r = pair(1, 2)
except ValueError as error:
    print(error)
*start, end = pair(8, 9)
print(start, end)
