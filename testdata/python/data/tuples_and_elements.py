# Tuples as iterables of lists and sets; elements of containers as operands.
x = list("a,b".partition(","))
x.extend("a/b".partition("/"))
x += ("q", "r")
y = set((1, 2))
y.update((3, 4))
y.update([3], (4, 5))
x[1:2] = ("s", "t")
print(x, sorted(y), x + list(("u",)))
z = frozenset((1, 2))
print(sorted(z), sorted(z | {3}))
a = [1, 2, 3]
b = 5
t = (1, 2)
it = iter(a)
print(max(a, default=3) // (b | 8), max(a) % 2, min(a) - b // max(a), a[0] // b, b // a[1], next(it) // b, (b // next(it)) % b)
print(max(a, default=3) ** b, divmod(max(a), b), max(a) + b, abs(max(a)), round(max(a)), -max(a), ~max(a), max(a) & b, max(a) << b, max(a) / b, max(a) == b, max(a) < b, b == max(a))
d = {'a': 4}
print(d['a'] // b, d.get('a', 3) % b, d.pop('a') // b, d.setdefault('q', 4) // b, a.pop() // b, (a[0] or b) // 2, (a[0] if b else b) // b)
print([x // b for x in a], [b // x for x in a], min(b, 3) // b, max(b, 3) % 2, sum(a) // b, pow(b, 2) // 3, max(len(a), 1) // 2)
x = 3.5
print(max([x, 2.5]) // x, max([x]) % x, min([x]) ** 2, max(x, 2.0) // 2, abs(min([x])))
a = [1, 2]
d = {'b': abs(next(iter(a), 3)), 'c': abs(a.pop()), 'd': abs(max([1.5, 2.5]))}
print(d)
class K(object):
    @staticmethod
    def s():
        return 4
def k():
    return K.s() if b else 1
def b(f=None):
    return 2
t = {'k': k, 'b': b}
print(t['k'](), K().s(), k())
