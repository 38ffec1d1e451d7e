# Generators share the variables of the function around them.
def make():
    seen = []

    def gen(limit):
        for i in range(limit):
            seen.append(i)
            yield len(seen)

    return gen, seen


gen, seen = make()
a = gen(3)
b = gen(3)
print(next(a), next(b), next(a), next(b), seen)
total = 0


def counting():
    global total
    while total < 5:
        total += 1
        yield total


c = counting()
print(next(c), next(c))
total = 4
print(next(c), total, list(c))


def fib(a=0, b=1):
    while True:
        yield a
        a, b = b, a + b


f = fib()
print([next(f) for _ in range(10)])
import itertools
print(list(itertools.islice(fib(2, 3), 2, 8, 2)))
print(list(itertools.takewhile(lambda n: n < 30, fib())))
