# Assignments: several targets, swaps, starred parts, augmented ones, and their order.
a = b = c = [1]
a += [2]
b = b + [3]
print(a, b, c, a is c)
x, y = 1, 2
x, y = y, x + y
(p, q), r = (x, y), [x, y]
print(x, y, p, q, r)
first, *middle, last = 'hello'
print(first, middle, last)
*init, end = range(3)
head, *none = [9]
print(init, end, head, none)
i = 0
data = [10, 20, 30]
i, data[i] = 2, 99
print(i, data)
data[0], data[-1] = data[-1], data[0]
print(data)
d = {}
d['k'], e = d, 5
print(d['k'] is d, e)
n = 7
n //= 2; n **= 3; n -= 1; n %= 10; n <<= 2; n |= 1; n ^= 3; n &= 30; n >>= 1
print(n)
s = 'ab'
t = s
s *= 2
print(s, t)
m = [[1, 2], [3, 4]]
for (row, (u, v)) in enumerate(m):
    m[row] = [v, u]
print(m)
for d2 in ({'n': 1}, {'n': 2}):
    d2['n'] += 1
print(d2)
k, = [5]
[z] = 'q'
print(k, z)
