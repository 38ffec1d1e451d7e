# Loop counters inside lambdas and comprehensions.
def f(n, xs):
    for i in range(n):
        print([x * i for x in xs], sorted(xs, key=lambda x: x * i), i and [i], (i or len(xs)))
        g = lambda: i
        print(g(), i in [j for j in range(i + 1)], [[i + j for j in range(i)] for k in range(2)])
        y = {i: x for x in xs if x > i} or {k: i for k in range(i)}
        print(y, any(i == x for x in xs), i if i and xs else [i for _ in xs])
        i2 = i or 5
        while i2 > 4:
            i2 -= 1
            print([i2 + i for _ in range(1)], i2 and i)
f(3, [3, 1])
for a in range(2):
    for b in range(3):
        print([a * b for _ in range(b)], a and b, (lambda: a + b)())
