# Defaults are evaluated once, where the function is defined.
def append(x, items=[]):
    items.append(x)
    return items


print(append(1), append(2), append(3, []), append(4))
n = 5


def power(x, e=n):
    return x ** e


n = 1
print(power(2), power(2, n))


def stamp(counter={"n": 0}):
    counter["n"] += 1
    return counter["n"]


print(stamp(), stamp(), stamp())


def noisy(x):
    print("evaluating", x)
    return x


def f(a=noisy(1), b=noisy(2)):
    return a, b


print(f(), f(3), f(b=4))


class A(object):
    def method(self, seen=[]):
        seen.append(len(seen))
        return seen


a, b = A(), A()
a.method()
print(b.method())


def make(k):
    def inner(x, items=[], k=k):
        items.append(x * k)
        return items
    return inner


p, q = make(1), make(10)
p(1)
q(2)
print(p(3), q(4))
g = append
print(g(9), g is append)


def optional(x=None, y=()):
    x = x or []
    x.append(len(y))
    return x


print(optional(), optional(), optional([1], (1, 2)))
