# Classes that functions make use the variables of each call.
def make(n, base=object):
    class Local(base):
        factor = n

        def times(self, x):
            return x * n * self.factor

        def bump(self):
            nonlocal n
            n += 1
            return n
    Local.__name__ = "Local%d" % n
    return Local


A = make(2)
B = make(3)
a, b = A(), B()
print(a.times(10), b.times(10), A.factor, B.factor, A is B, A.__name__, type(b).__name__)
print(a.bump(), a.bump(), a.times(1), b.times(1))
C = make(5, A)
print(C().times(1), isinstance(C(), A), issubclass(C, B))


def counter():
    class State:
        count = 0

    def step():
        State.count += 1
        return State.count
    return step


s, t = counter(), counter()
print(s(), s(), t())


def error_type(name):
    class Special(Exception):
        def __str__(self):
            return name + "!"
    return Special


def plain():
    class Point(object):
        def __init__(self, x):
            self.x = x
    return Point


P = plain()
print(P(3).x)
Made = type("Made", (A,), {"extra": 4, "hello": lambda self: "hello %d" % self.extra})
print(Made().extra, Made().hello(), Made().times(1), Made.__name__)


def sized(start):
    def make():
        class Box(object):
            first = start

            def __init__(self, size=start + 1):
                self.size = size
        return Box
    return make


def chosen(flag):
    def make():
        class Switch(object):
            if flag:
                def on(self, by=flag):
                    return by
        return Switch
    return make


print(sized(3)()().size, sized(5)().first, chosen(2)()().on())
