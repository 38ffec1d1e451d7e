# Generator expressions are evaluated when they are asked.
def show(x):
    print("show", x)
    return x


g = (show(x) * 2 for x in [1, 2, 3])
print("made")
print(next(g))
print(next(g))
print(list(g))
print(list(g))

factor = 1
lazy = (x * factor for x in range(3))
factor = 10
print(list(lazy))

items = [1, 2, 3]
over = (i for i in items)
items = [7, 8]
print(list(over))
rest = [1, 2, 3]
growing = (i for i in rest)
rest.append(4)
print(list(growing))
print(sum(x * x for x in range(5)), any(x > 3 for x in range(5)), all(x > 3 for x in range(5)))
print(",".join(str(i) for i in range(3)))
print(sorted((len(w), w) for w in ["ccc", "a", "bb"]))
pairs = ((a, b) for a in range(3) for b in range(a) if a + b > 1)
print(tuple(pairs))


def first(iterable, default=None):
    return next((x for x in iterable if x), default)


print(first([0, "", 5]), first([], "none"))
try:
    (x for x in 5)
except TypeError as e:
    print(e)
