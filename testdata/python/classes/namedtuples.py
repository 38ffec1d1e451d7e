# namedtuple: as it is, and as a base class with methods.
import collections
from collections import namedtuple

Point = namedtuple("Point", ["x", "y"])
p = Point(1, y=2)
print(p, p.x, p[1], p._fields, p == (1, 2), p._replace(x=5), p._asdict()["y"])
x, y = p
print(x + y, len(p), list(p), Point(*[3, 4]), Point._make([5, 6]), Point(**{"x": 1, "y": 0}))
try:
    p.x = 3
except AttributeError as error:
    print(error)
try:
    Point(1)
except TypeError as error:
    print(error)
print(sorted([Point(2, 1), Point(1, 9)]), {Point(1, 2): "k"}[(1, 2)], hash(p) == hash((1, 2)))


class Config(namedtuple("Config", "size name")):
    """A configuration."""
    kind = "conf"

    def __new__(cls, size, name="none"):
        return super(Config, cls).__new__(cls, size, name)

    @property
    def double(self):
        return self.size * 2

    def scaled(self, factor):
        return self._replace(size=self.size * factor)


c = Config(4)
print(c, c.double, c.scaled(3), c.kind, c.scaled(2).double, isinstance(c, tuple))
print(Config(1, "n") == Config(1, "n"), Config(1).name, repr(c))


class Loss(collections.namedtuple("Loss", ("value", "weight"))):
    __slots__ = ()

    def total(self):
        return self.value * self.weight

    def __str__(self):
        return "Loss of %s" % (self.total(),)


losses = [Loss(1.5, 2), Loss(weight=3, value=1.0)]
print([str(l) for l in losses], losses, sum(l.total() for l in losses))
Defaults = namedtuple("Defaults", "a b")
Defaults.__new__.__defaults__ = (None, 7)
print(Defaults(), Defaults(1))
print(Point.__name__, Point.__doc__)
