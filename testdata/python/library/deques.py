# Deques joined, repeated, and changed in the middle.
from collections import deque
d = deque([1, 2, 3]) + deque([4])
print(d, d * 2, d == deque([1, 2, 3, 4]), d.count(1), d.index(3), d[1], d.maxlen)
d.extendleft([7, 8]); d.insert(1, 99); d.reverse(); d.remove(99); print(d); d.clear(); print(d, bool(d), len(d))
try: d.pop()
except IndexError as e: print(e)
d = deque(maxlen=2); d += [1, 2, 3]; print(d, list(reversed(d)), d.copy())
from collections import deque
d = deque([1,2])
d.insert(1, 9)
print(d)
def f(x):
    x.insert(0, 5)
    return x
print(f(d), f([1]))
print(f(d + d))
