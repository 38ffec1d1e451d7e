# Tuples: packing, unpacking, comparison, as keys, named ones.
from collections import namedtuple
t = 1, "a", 2.5
print(t, t[0], t[-1], t[1:], len(t), t + (4,), t * 2, (1,), (), tuple("ab"), 2 in (1, 2))
a, b, c = t
a, b = b, a
print(a, b, c)
(x, y), z = (1, 2), 3
print(x, y, z)


def minmax(v):
    return min(v), max(v)


lo, hi = minmax([3, 1, 2])
print(lo, hi, minmax([1])[0], (1, 2) < (1, 3), (1, 2) == (1, 2), hash((1, 2)) == hash((1, 2)))
d = {(0, 0): "origin", (1, 0): "east"}
print(d[0, 0], d[(1, 0)], (0, 1) in d)
Point = namedtuple("Point", ["x", "y"])
p = Point(1, y=2)
print(p, p.x, p[1], p._replace(x=5), p._asdict()["y"], Point._fields, p == (1, 2), isinstance(p, tuple))
q, r = p
print(q, r, Point(*[3, 4]), Point._make([5, 6]), sorted([Point(2, 1), Point(1, 9)]))
Config = namedtuple("Config", "rate size")


c = Config(0.5, size=2)
print(c.rate, c)
try:
    t[0] = 5
except TypeError as e:
    print(e)
try:
    p.x = 3
except AttributeError as e:
    print(e)
try:
    Point(1)
except TypeError as e:
    print(e)
nested = ([1], 2)
nested[0].append(5)
print(nested, t.count(1), t.index("a"), sorted([(2, "a"), (1, "b"), (1, "a")]))
print(*[1, 2], (*"ab", 3), [*(), 1])
single = (5)
print(single, type((5,)).__name__, ((1, 2), (3,)))
