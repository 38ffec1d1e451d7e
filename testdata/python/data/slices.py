# Slices with every sign of start, stop and step; assignment and deletion of slices.
s = list(range(10))
for a, b, c in [(None, None, None), (2, 8, 3), (-3, None, None), (None, -3, None), (None, None, -1),
                (8, 2, -2), (20, -20, -3), (5, 5, 1), (-100, 100, 4), (None, 3, -1)]:
    print(a, b, c, s[a:b:c], "abcdefghij"[a:b:c], tuple(s)[a:b:c], list(range(10)[a:b:c]))
t = s[:]
t[2:5] = ["x"]
print(t)
t[1:1] = [7, 8]
print(t)
t[::2] = [0] * len(t[::2])
print(t)
del t[::3]
print(t)
t[-1:] = []
print(t)
try:
    t[::2] = [1]
except ValueError as error:
    print(error)
try:
    s[::0]
except ValueError as error:
    print(error)
try:
    s["a"]
except TypeError as error:
    print(error)
try:
    (1, 2)[5]
except IndexError as error:
    print(error)
cut = slice(1, 7, 2)
print(cut, s[cut], cut.indices(5), "hello world"[cut])
head, *middle, last = s
print(head, middle, last)
(a, b), [c, *d] = (1, 2), "xyz"
print(a, b, c, d)
