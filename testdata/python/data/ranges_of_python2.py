# In Python 2 a range is a list, and xrange is not.
from __future__ import print_function
try:
    raise ValueError, 'old'
except ValueError, e:
    print(e)
print(range(3), range(1, 4) + [5], len(range(2)))
x = range(4)
x.append(1)
print(x, x[1:], str(range(2)), [range(2)])
def f(a):
    return a
print(f(range(2)), f(range(3)))
for r in (range(2), range(3)):
    print(r)
for i in range(3):
    print(i)
for i in reversed(range(2)):
    print(i)
for i, j in enumerate(range(5, 7)):
    print(i, j)
print(isinstance(range(1), list), type(range(1)).__name__, range(3).pop())
print(list(xrange(2)), range(3, 0), xrange(3)[1])
