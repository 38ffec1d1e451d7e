# Values that Java computes in lambdas: chained comparisons, comprehensions, calls that return nothing.


def two():
    return 2


def none(*args):
    print("none", args)


y = 5
print(y and (1 < two() < 3), [y and (1 < two() < v) for v in [1, 5]])
print(3 if 1 < two() < 3 else (1 < two() + 1 < 3))
between = lambda a: a and 1 < two() < a
print(between(4), between(1))
while y and 1 < two() < y:
    y -= 1
print(y, [f((12 if 3 <= -5 * 3 < 8 else y)) for f in [lambda v: v]])
w = 7
for i in range(3):
    w = w - 1
    print([w for _ in range(2) if y or 0 < two() < w], w or 1 < two() < w)
    items = [w]
    items.append(i) if w > 4 else items.pop()
    items.insert(0, w) if w == 5 else None
    print(items, none(w) if w else 0, print(i) or w)


def same_name(p):
    q = sorted([q % 3 for q in p])
    return q


print(same_name([4, 5]))
try:
    q = [q for q in [1, 2]].index(max(q % 3 for q in [1, 2]))
    print(q, min(3, 3.0), max(2, 2.0), min(3.5, 3), max(1.0, 1))
except ValueError:
    pass
