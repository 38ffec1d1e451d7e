# Operators of a program's class: reflected, in place, comparison, conversion.
class Vec(object):
    def __init__(self, x, y):
        self.x, self.y = x, y

    def __add__(self, other):
        if not isinstance(other, Vec):
            return NotImplemented
        return Vec(self.x + other.x, self.y + other.y)

    def __radd__(self, other):
        return self if other == 0 else NotImplemented

    def __mul__(self, k):
        return Vec(self.x * k, self.y * k)

    __rmul__ = __mul__

    def __iadd__(self, other):
        self.x += other.x
        self.y += other.y
        return self

    def __neg__(self):
        return Vec(-self.x, -self.y)

    def __eq__(self, other):
        return isinstance(other, Vec) and (self.x, self.y) == (other.x, other.y)

    def __hash__(self):
        return hash((self.x, self.y))

    def __lt__(self, other):
        return abs(self) < abs(other)

    def __abs__(self):
        return self.x * self.x + self.y * self.y

    def __bool__(self):
        return bool(self.x or self.y)

    def __getitem__(self, i):
        return (self.x, self.y)[i]

    def __len__(self):
        return 2

    def __contains__(self, v):
        return v in (self.x, self.y)

    def __call__(self, f):
        return Vec(f(self.x), f(self.y))

    def __repr__(self):
        return "Vec(%r, %r)" % (self.x, self.y)

    def __format__(self, spec):
        return format(self.x, spec) + "," + format(self.y, spec)

    def __int__(self):
        return self.x

    def __float__(self):
        return float(self.y)

    def __index__(self):
        return self.x


a, b = Vec(1, 2), Vec(3, 4)
print(a + b, a * 3, 3 * a, -a, sum([a, b]), a == Vec(1, 2), a != b, a < b, a > b, max(a, b))
alias = a
a += b
print(a, alias is a, len({a, Vec(4, 6)}), bool(Vec(0, 0)), not b, abs(b))
print(list(b), b[0], b[-1], b[:], 3 in b, len(b), b(lambda v: v * 10), "{:.1f}".format(b), "%s" % b)
x, y = b
print(x, y, int(b), float(b), [10, 20, 30, 40][b], range(10)[b], hex(b))
for action in (lambda: a + 1, lambda: 1 + a, lambda: a - b, lambda: a <= b, lambda: a[5]):
    try:
        print(action())
    except (TypeError, IndexError) as error:
        print(type(error).__name__, error)
