# Sets and frozen sets of small integers.
s = {3, 1, 2}
s.add(2)
s.update([4, 5], (6,))
s.discard(100)
s.remove(6)
print(sorted(s), len(s), 3 in s, s == {1, 2, 3, 4, 5})
a, b = {1, 2, 3}, {3, 4}
print(a | b, a & b, a - b, a ^ b, a.union([9]), a.intersection(b), a.difference(b), a.symmetric_difference(b))
print(a < {1, 2, 3, 4}, a <= a, a > {1}, a.issubset({1}), a.issuperset({1}), a.isdisjoint({7}))
a |= {10}
a -= {1}
a &= {2, 3, 10}
print(a)
f = frozenset([1, 2])
print({f: "frozen"}[frozenset([2, 1])], f | {3}, len({f, frozenset([1, 2])}))
print(set("hello") == set("olleh"), set(), {x % 3 for x in range(10)}, sorted(set("banana")))
try:
    {[1]}
except TypeError as e:
    print(e)
c = a.copy()
c.clear()
print(a, c, bool(c), list({7}))
