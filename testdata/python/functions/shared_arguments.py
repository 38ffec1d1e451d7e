# Defaults are made once; arguments are shared, not copied.
def add(x, into=[]):
    into.append(x)
    return into


print(add(1), add(2), add(3, []), add(4))


def record(**extra):
    extra['n'] = len(extra)
    return extra


opts = {'a': 1}
print(record(**opts), opts)


def change(numbers, n, text):
    numbers.append(n)
    n += 1
    text += '!'
    numbers = ['new']
    return n, text, numbers


ns, k, t = [], 1, 'hi'
print(change(ns, k, t), ns, k, t)


class Bag:
    shared = []

    def __init__(self, items=None, seen={}):
        self.items = items or []
        self.seen = seen


a, b = Bag(), Bag()
a.items.append(1)
a.seen['k'] = 1
a.shared.append('s')
print(b.items, b.seen, b.shared, Bag.shared is a.shared)
a.shared = ['own']
print(b.shared, a.shared)
import time
stamp = lambda at=len('abc'): at
print(stamp(), stamp(9))
rows = [[]] * 3
rows[0].append(1)
grid = [[] for _ in range(3)]
grid[0].append(1)
print(rows, grid)
nested = {'l': [1, 2]}
shallow = dict(nested)
shallow['l'].append(3)
shallow['m'] = 1
print(nested, list(nested['l']), nested['l'][:] is nested['l'])
