# Lists: methods, slices, aliasing, comparison, multiplication.
a = [3, 1, 2]
b = a
c = a[:]
b.append(4)
print(a, c, a is b, a == c)
a.extend((5, 6))
a.insert(1, 9)
a.insert(-1, 7)
a.insert(100, 8)
print(a, a.pop(), a.pop(0), a.index(9), a.count(9), 9 in a)
a.remove(9)
a.sort()
print(a)
a.sort(reverse=True, key=lambda x: x % 3)
print(a)
a.reverse()
print(a, a[::2], a[::-1], a[1:-1], a[-3:], a[10:], a[:-10])
a[1:3] = ["x", "y", "z"]
print(a)
a[::2] = [0] * len(a[::2])
print(a)
a[len(a):] = ["end"]
del a[0:2]
print(a)
grid = [[0] * 3] * 2
grid[0][1] = 5
print(grid)
grid = [[0] * 3 for _ in range(2)]
grid[0][1] = 5
print(grid)
print([1, 2] + [3], [1, 2] * 2, 2 * [0], [] * 5, [1, 2] < [1, 3], [1] < [1, 0], [2] > [1, 9])
d = [1, 2]
e = d
d += [3]
print(e, d is e)
d = d + [4]
print(e, d)
try:
    a[::2] = [1]
except ValueError as err:
    print(err)
words = ["b", "A", "c"]
print(sorted(words), sorted(words, key=str.lower), sorted(words, reverse=True), words)
print(list("abc"), list(range(3)), list({"k": 1}), list((1, 2)), list(zip([1, 2], "ab")))
nested = [1, [2, [3, [4]]]]
print(nested[1][1][1][0], len(nested), str(nested), repr(nested))
nested[1].append(nested)
print(nested)
x, (y, *z), w = 1, (2, 3, 4), 5
print(x, y, z, w)
first = second = [0]
first[0] += 1
print(second)
print(min([3, 1, 2]), max("hello"), sum([0.1] * 3), sum([[1], [2]], []), any([]), all([]))
print([i for i in range(10) if i % 2 if i > 3], [(i, j) for i in range(2) for j in "ab"])
copy = list(d)
copy.clear()
print(copy, d, d.copy() == d, bool(copy))
print(list(reversed([1, 2, 3])), list(enumerate("ab", start=5)), [*map(str, [1, 2])])
m = [[1, 2, 3], [4, 5, 6]]
print([list(r) for r in zip(*m)], [sum(r) for r in m], [v for r in m for v in r])
