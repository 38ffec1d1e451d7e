# Iterators: exhaustion, sharing, sentinels, several loops over one.
it = iter([1, 2, 3, 4])
for x in it:
    if x == 2:
        break
print(list(it), list(it), next(it, 'done'))
pairs = iter('abcdef')
print(list(zip(pairs, pairs)))
values = iter(lambda c=[0]: c.append(1) or len(c), 4)
print(list(values))


class Countdown:
    def __init__(self, n):
        self.n = n

    def __iter__(self):
        n = self.n
        while n:
            yield n
            n -= 1

    def __len__(self):
        return self.n


c = Countdown(3)
print(list(c), list(c), max(c), sum(c), sorted(c), 2 in c, len(c), tuple(c), [*c, *c], dict(zip(c, 'xyz')))
m = map(str, [1, 2])
print(next(m), list(m), list(m), list(map(lambda a, b: a * b, [1, 2, 3], [4, 5])))
f = filter(lambda v: v % 2, range(5))
print(list(f), list(filter(None, ['', 'a', 0])), list(reversed('abc')), list(enumerate('ab', start=5)))
e = enumerate(iter('xy'))
print(next(e), list(e), any(v > 1 for v in [0, 2, 1 / 1]), all([]))
try:
    next(iter([]))
except StopIteration as stop:
    print('stop', stop.args)
try:
    for x in 5:
        pass
except TypeError as error:
    print(error)
g = (x * y for x in range(3) for y in range(x))
print(next(g), list(g), sum(1 for _ in range(4)))
r = range(10, 0, -3)
print(list(r), len(r), r[1], r[-1], 4 in r, r[1:], r == range(10, -1, -3), range(0) == range(2, 2))
