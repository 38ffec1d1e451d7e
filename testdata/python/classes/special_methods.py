# Operators, containers, calls and truth of objects.
class Vector(object):
    def __init__(self, *xs):
        self.xs = list(xs)

    def __add__(self, other):
        if not isinstance(other, Vector):
            return NotImplemented
        return Vector(*[a + b for a, b in zip(self.xs, other.xs)])

    def __mul__(self, k):
        return Vector(*[x * k for x in self.xs])

    __rmul__ = __mul__

    def __sub__(self, other):
        return Vector(*[a - b for a, b in zip(self.xs, other.xs)])

    def __rsub__(self, other):
        return "rsub %r" % (other,)

    def __neg__(self):
        return self * -1

    def __iadd__(self, other):
        self.xs = [a + b for a, b in zip(self.xs, other.xs)]
        return self

    def __eq__(self, other):
        return isinstance(other, Vector) and self.xs == other.xs

    def __ne__(self, other):
        return not self == other

    def __hash__(self):
        return hash(tuple(self.xs))

    def __len__(self):
        return len(self.xs)

    def __getitem__(self, i):
        if isinstance(i, slice):
            return Vector(*self.xs[i])
        return self.xs[i]

    def __setitem__(self, i, value):
        self.xs[i] = value

    def __delitem__(self, i):
        del self.xs[i]

    def __contains__(self, x):
        return x in self.xs

    def __iter__(self):
        return iter(self.xs)

    def __reversed__(self):
        return reversed(self.xs)

    def __bool__(self):
        return any(self.xs)

    __nonzero__ = __bool__

    def __call__(self, scale=1, *rest, **named):
        return [x * scale for x in self.xs], rest, sorted(named)

    def __abs__(self):
        return sum(x * x for x in self.xs) ** 0.5

    def __repr__(self):
        return "Vector(%s)" % ", ".join(map(repr, self.xs))

    def __format__(self, spec):
        return "<" + ",".join(format(x, spec) for x in self.xs) + ">"

    def __float__(self):
        return float(abs(self))

    def __int__(self):
        return int(abs(self))

    def __invert__(self):
        return "inverted"

    def __matmul__(self, other):
        return sum(a * b for a, b in zip(self.xs, other.xs))

    def __truediv__(self, k):
        return Vector(*[x / k for x in self.xs])

    def __floordiv__(self, k):
        return Vector(*[x // k for x in self.xs])

    def __pow__(self, k):
        return Vector(*[x ** k for x in self.xs])

    def __mod__(self, k):
        return Vector(*[x % k for x in self.xs])

    def __lt__(self, other):
        return abs(self) < abs(other)

    def __le__(self, other):
        return abs(self) <= abs(other)

    def __and__(self, other):
        return "and"

    def __rand__(self, other):
        return "rand"


v = Vector(3, 4)
w = Vector(1, 2)
print(v + w, v * 2, 2 * v, v - w, -v, 5 - v, v == Vector(3, 4), v != w, v == 3)
alias = v
v += w
print(v, alias is v, len(v), v[0], v[-1], v[0:1], 4 in v, 99 in v)
v[0] = 10
del v[1]
print(list(v), tuple(w), list(reversed(w)), bool(v), bool(Vector(0, 0)), not Vector(0))
print(w(), w(3, 4, 5, k=1), abs(Vector(3, 4)), "{:.1f}|{}".format(Vector(1, 2), Vector(3)))
print(float(Vector(3, 4)), int(Vector(3, 4)), ~w, w @ Vector(5, 6), w / 2, w // 2, w ** 2, w % 2)
print(w < Vector(9), w <= w, w > Vector(9), sorted([Vector(9), w, Vector(2)]), max(w, Vector(7)))
print({Vector(1, 2): "found"}[w], len({w, Vector(1, 2), Vector(2)}), w & 1, 1 & w)
a, b = w
print(a, b, sum(w), max(w), [x for x in w], dict(zip(w, "xy")))
try:
    w + 3
except TypeError as e:
    print(e)
try:
    3 + w
except TypeError as e:
    print(e)
try:
    w << 2
except TypeError as e:
    print(e)
print(callable(w), callable(3), hash(w) == hash((1, 2)))
