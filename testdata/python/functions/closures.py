# Closures see variables, not values.
functions = []
for i in range(3):
    functions.append(lambda: i)
print([f() for f in functions])
functions = [lambda i=i: i for i in range(3)]
print([f() for f in functions])


def make_counter(start=0):
    count = start

    def increment(by=1):
        nonlocal count
        count += by
        return count

    def reset():
        nonlocal count
        count = start

    return increment, reset


inc, reset = make_counter(5)
other, _ = make_counter()
print(inc(), inc(10), other(), inc())
reset()
print(inc(), other())


def late():
    def show():
        return value
    value = 1
    first = show()
    value = 2
    return first, show()


print(late())


def adders():
    result = []
    for n in range(3):
        def add(x):
            return x + n
        result.append(add)
    return result


print([f(10) for f in adders()])


def nested(a):
    def middle(b):
        def inner(c):
            return a + b + c
        return inner
    return middle


print(nested(1)(2)(3))
squares = {n: (lambda x, n=n: x ** n) for n in (1, 2, 3)}
print([squares[n](2) for n in (1, 2, 3)])


def accumulate():
    total = [0]

    def add(x):
        total[0] += x
        return total[0]
    return add


acc = accumulate()
acc(3)
print(acc(4))
compose = lambda *fs: (lambda x: x if not fs else compose(*fs[1:])(fs[0](x)))
print(compose(lambda x: x + 1, lambda x: x * 2)(5))
x = "global"


def outer():
    x = "outer"

    def inner():
        global x
        x = "changed"
        return x
    return inner(), x


print(outer(), x)
