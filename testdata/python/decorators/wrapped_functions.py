# Decorators: stacked, with arguments, as classes, on methods and classes, keeping state.
import functools


def trace(prefix):
    def deco(fn):
        @functools.wraps(fn)
        def inner(*a, **k):
            print(prefix, fn.__name__, a[-1:], sorted(k.items()))
            return fn(*a, **k)
        inner.prefix = prefix
        return inner
    return deco


class count:
    def __init__(self, fn):
        functools.update_wrapper(self, fn)
        self.fn = fn
        self.calls = 0

    def __call__(self, *a, **k):
        self.calls += 1
        return self.fn(*a, **k)


def cache(fn):
    table = {}

    @functools.wraps(fn)
    def inner(*a):
        if a not in table:
            table[a] = fn(*a)
        return table[a]
    inner.table = table
    return inner


@trace('1')
@trace('2')
def f(x, y=2):
    """Adds."""
    return x + y


@count
def g(x):
    return x * 2


@cache
@count
def h(n):
    return n if n < 2 else h(n - 1) + h(n - 2)


print(f(1), f(1, y=5), f.__name__, f.__doc__, f.prefix, f.__wrapped__.prefix)
print(g(2), g(x=4), g.calls, g.__name__, h(20), h.__wrapped__.calls, len(h.table))


def singleton(cls):
    made = {}

    @functools.wraps(cls, updated=())
    def get(*a, **k):
        if cls not in made:
            made[cls] = cls(*a, **k)
        return made[cls]
    return get


def add_method(name):
    def deco(cls):
        setattr(cls, name, lambda self: (name, self.v))
        cls.added = getattr(cls, 'added', ()) + (name,)
        return cls
    return deco


@singleton
class Config:
    def __init__(self, v=1):
        self.v = v


@add_method('one')
@add_method('two')
class Thing:
    def __init__(self, v):
        self.v = v

    @trace('m')
    def go(self, n):
        return self.v + n

    @property
    @cache
    def slow(self):
        print('computing')
        return self.v * 10


print(Config(5) is Config(9), Config().v, Config.__name__)
t = Thing(3)
print(t.one(), t.two(), Thing.added, t.go(4), t.slow, t.slow)
double = functools.partial(lambda a, b: (a, b), 1)
print(double(2), functools.partial(f, y=0)(7), functools.reduce(lambda a, b: a * b, range(1, 6)), functools.partial(double, 9)())
