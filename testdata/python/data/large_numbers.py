# Integers that leave 64 bits by rounding, in counters of closures, attributes and containers.
import math

print(math.ceil(1e22), math.floor(-1e25), math.trunc(1e25), math.ceil(2.5), math.floor(-2.5), math.trunc(-2.5))
n = 1 - min(math.ceil(1e22), -5)
print(n, math.ceil(1e22) + 1, [math.floor(1e20), 1], max(math.ceil(1e19), 3) // 7)
for value in (2 ** 70, -1, 0x110000, 2.0, None):
    try:
        print("%c" % value)
    except Exception as e:
        print(type(e).__name__, e)
for value in (float("nan"), float("inf")):
    try:
        print(math.floor(value))
    except Exception as e:
        print(type(e).__name__, e)
