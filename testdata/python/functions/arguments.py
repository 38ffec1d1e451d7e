# Positional, keyword, variable and keyword-only arguments, and the errors of wrong ones.
def f(a, b=2, *args, c, d=4, **kwargs):
    return a, b, args, c, d, sorted(kwargs.items())


print(f(1, c=3))
print(f(1, 5, 6, 7, c=8, d=9, e=10))
print(f(*[1, 2, 3], **{"c": 4, "z": 5}))
print(f(1, *(2, 3), c=1, **dict(d=2)))
print(f(b=1, a=2, c=3))


def g(a, b, c=3):
    return a + b + c


def attempt(call):
    try:
        print(call())
    except TypeError as e:
        print("TypeError:", e)


attempt(lambda: g())
attempt(lambda: g(1))
attempt(lambda: g(1, 2, 3, 4))
attempt(lambda: g(1, 2, d=4))
attempt(lambda: g(1, 2, b=4))
attempt(lambda: g(1, a=2))
attempt(lambda: f(1))
attempt(lambda: f(c=1))
attempt(lambda: g(*[1, 2], **{"c": 4}))
attempt(lambda: g(**{"a": 1, "b": 2, "c": 3}))
attempt(lambda: (lambda x: x)())
attempt(lambda: len())
attempt(lambda: len(1, 2))
attempt(lambda: 3())
attempt(lambda: "a"(1))


def no_args():
    return "none"


attempt(lambda: no_args(1))


def one(x):
    return x


attempt(lambda: one())
attempt(lambda: one(1, 2))


def star(*args, **kwargs):
    return one(*args, **kwargs)


print(star(3), star(x=4))
attempt(lambda: star(1, x=2))
args = [1, 2]
print(*args, *"ab", sep="-", end="!\n")
options = {"sep": "|"}
print(1, 2, **options)
first, *middle, last = range(6)
print(first, middle, last)
merged = {**{"a": 1}, "b": 2, **{"a": 3}}
print(merged, [*range(3), *"xy"], {*[1, 2], 2}, (*args, 3))
