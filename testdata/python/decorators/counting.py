# Decorators that keep state in attributes, closures and classes.
def counted(f):
    def wrapper(*args):
        wrapper.calls += 1
        return f(*args)
    wrapper.calls = 0
    return wrapper


@counted
def square(x):
    return x * x


square(2)
square(3)
print(square.calls, square(4), square.calls)


class Memo(object):
    def __init__(self, f):
        self.f = f
        self.cache = {}

    def __call__(self, n):
        if n not in self.cache:
            self.cache[n] = self.f(n)
        return self.cache[n]


@Memo
def fib(n):
    return n if n < 2 else fib(n - 1) + fib(n - 2)


print(fib(30), len(fib.cache))


def once(f):
    result = []

    def wrapper():
        if not result:
            result.append(f())
        return result[0]
    return wrapper


@once
def expensive():
    print("computing")
    return 42


print(expensive(), expensive())


def with_default(**defaults):
    def decorator(f):
        def wrapper(**kwargs):
            merged = dict(defaults)
            merged.update(kwargs)
            return f(**merged)
        return wrapper
    return decorator


@with_default(size=3, name="n")
def describe(size, name, extra=None):
    return "%s %d %s" % (name, size, extra)


print(describe(), describe(size=4, extra=1))
