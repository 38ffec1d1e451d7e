# Named tuples as base classes and their traps.
from collections import namedtuple
import collections

Point = namedtuple('Point', 'x y')


class Vec(namedtuple('Vec', ['x', 'y'])):
    __slots__ = ()

    def __add__(self, other):
        return Vec(self.x + other.x, self.y + other.y)

    @property
    def length(self):
        return (self.x ** 2 + self.y ** 2) ** 0.5

    def __str__(self):
        return '<%s,%s>' % (self.x, self.y)


class State(collections.namedtuple('State', ('c', 'h'))):
    def __new__(cls, c, h=None):
        return super(State, cls).__new__(cls, c, h)

    @property
    def both(self):
        (c, h) = self
        return c, h


v = Vec(3, 4)
print(v, repr(v), v.length, v + Vec(1, 1), v[0], len(v), v == (3, 4), tuple(v), v._replace(x=9), Vec._fields)
x, y = v
print(x, y, isinstance(v, tuple), isinstance(v, Vec), hash(v) == hash((3, 4)), {v: 1}[(3, 4)])
s = State(1)
print(s, s.both, s._asdict(), State(c=5, h=6).h, State._make([7, 8]))
p = Point(1, y=2)
print(p, p.x, p._asdict(), Point._fields, p + (3,), sorted([Point(2, 1), Point(1, 5)]), max(p), p.index(2), p.count(1))
for bad in (lambda: Point(1), lambda: Point(1, 2, 3), lambda: Point(1, z=2), lambda: Vec(1), lambda: p._replace(q=1)):
    try:
        bad()
    except (TypeError, ValueError) as e:
        print(type(e).__name__, e)
try:
    p.x = 5
except AttributeError as e:
    print(e)
Point.__new__.__defaults__ = (0, 0)
print(Point(), Point(5))
D = namedtuple('D', 'a b c', defaults=[1, 2])
print(D(0), D._field_defaults)
print([f(Point(3, 4)) for f in (lambda p: p.x, lambda q: q.y, len, sum)])
