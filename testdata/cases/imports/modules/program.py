# Modules of the program: their variables are shared, from-imports copy, each runs once.
import tensorflow as tf
import counters
import dense_layers as L
from counters import bump, total, Meter
from dense_layers import *

try:
    import a_library_that_nobody_has as library
except ImportError as error:
    library = None
    print("missing:", error)

x = tf.placeholder(tf.float32, [None, 4], name="x")
y = dense(x, 3)
y = L.dense(y, UNITS, name="second")
print(library, total, counters.total, bump(), counters.total, total)
counters.total += 10
print(counters.total, bump(), L.__name__, __name__)
print([v.name for v in tf.global_variables()])


def late():
    import counters as again
    return again.total


print(late(), L.dense is dense)
meter = Meter("calls")
meter.count()
print(meter.count(), Meter.unit)
for module in [counters, L]:
    print(module.__name__, hasattr(module, "UNITS"), getattr(module, "total", "no total"))

try:
    from counters import nothing
except ImportError as error:
    print(str(error).split(" (")[0])
try:
    counters.nothing
except AttributeError as error:
    print(error)
import ping

print(ping.name)
