# Comprehensions of every kind, nested and with conditions.
print([x * 2 for x in range(5)], [x for x in range(20) if x % 2 == 0 if x % 3 == 0])
print([[i * j for j in range(3)] for i in range(3)], [(x, y) for x in range(3) for y in range(x)])
print({x: [y for y in range(x)] for x in range(3)}, {x % 2 for x in range(5)})
matrix = [[1, 2, 3], [4, 5, 6]]
print([[row[i] for row in matrix] for i in range(3)], [n for row in matrix for n in row if n % 2])
print([a + b for a, b in zip([1, 2], [3, 4])], [k + str(v) for k, v in {"a": 1}.items()])
x = "outer"
print([x for x in "abc"], x)
print([(lambda n: n * i)(2) for i in range(3)], [f(3) for f in [lambda v, i=i: v + i for i in range(3)]])
names = ["ann", "bob"]
lengths = {name: len(name) for name in names if name != "x"}
print(lengths, sum(len(n) for n in names), sorted({n[0] for n in names}))
flat = [c for word in ["ab", "cd"] for c in word if c != "b"]
print(flat, [i if i % 2 else -i for i in range(4)], [[]] * 2, [not v for v in [0, 1]])


def f(n):
    return [n * k for k in range(n) if (lambda z: z > 0)(k)]


print(f(4), [*f(3)], [y for x in [1, 2] for y in [x, x * 10]])
print([i for i in range(5) if i not in [j * 2 for j in range(3)]], [a for a, *b in [(1, 2, 3), (4,)]])
total = sum(i * j for i in range(3) for j in range(3) if i != j)
print(total, max((len(w), w) for w in ["aa", "b"]), dict((i, chr(97 + i)) for i in range(3)))
