# Identity, equality and hashing of objects.
class P(object):
    def __init__(self, x):
        self.x = x


class E(object):
    def __init__(self, x):
        self.x = x

    def __eq__(self, other):
        return isinstance(other, E) and self.x == other.x


class H(E):
    def __hash__(self):
        return self.x


a, b = P(1), P(1)
print(a == b, a != b, a == a, a is a, len({a, b, a}), a in [b], a in [b, a])
c, d = E(1), E(1)
print(c == d, c != d, c is d, c in [d], [c].index(d), [c, d].count(c), c == 1)
try:
    {c: 1}
except TypeError as e:
    print(e)
print(len({H(1), H(1), H(2)}), {H(1): "x"}[H(1)], H(3) == H(3))
try:
    a < b
except TypeError as e:
    print(e)
print(a == None, None == a, c == None, [a] == [a], (c, 1) == (d, 1))
