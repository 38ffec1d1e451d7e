# Closures see variables, not values; classes and comprehensions have rules of their own.
funcs = []
for i in range(3):
    def f():
        return i
    funcs.append(f)
print([f() for f in funcs])
i = 10
print([f() for f in funcs], [g() for g in [lambda: j for j in range(3)]], [g() for g in [lambda j=j: j for j in range(3)]])


def counter():
    n = 0

    def up(by=1):
        nonlocal n
        n += by
        return n

    def get():
        return n
    return up, get


up, get = counter()
up(); up(5)
print(get(), counter()[1]())


class Scope:
    x = 'class'
    items = [x for _ in range(2)] if False else ['c']

    def read(self):
        return x


x = 'global'
print(Scope().read(), Scope.x, Scope.items)


def outer(x):
    class Inner:
        y = x

        def method(self):
            return x, self.y
    x = x + '!'
    return Inner


print(outer('o')().method())


def make_adders(n):
    return {k: (lambda v, k=k: v + k + n) for k in range(2)}


adders = make_adders(10)
print(adders[0](1), adders[1](1))


def apply_twice(f, *args):
    return f(f(*args))


print(apply_twice(lambda v: v * 3, 2), (lambda f: f(f))(lambda g: 'self'))


def memo(f):
    seen = {}

    def g(*a):
        if a not in seen:
            seen[a] = f(*a)
        return seen[a]
    g.seen = seen
    return g


@memo
def fib(n):
    return n if n < 2 else fib(n - 1) + fib(n - 2)


print(fib(60), len(fib.seen))
