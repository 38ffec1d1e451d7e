# The body of a class runs like any code.
print("before")


class Config(object):
    print("in the body")
    base = 10
    doubled = base * 2
    table = {}
    for i in range(3):
        table[i] = i * base
    if doubled > 15:
        mode = "large"
    else:
        mode = "small"
    squares = [x * x for x in range(4)]
    names = ["a", "b"]
    first, second = names
    try:
        value = int("x")
    except ValueError:
        value = -1

    def method(self, n=base, m=doubled):
        return n + m + self.base

    alias = method

    class Inner(object):
        depth = 2

        def get(self):
            return "inner %d" % self.depth

    inner = Inner()
    del first
    assert base == 10
    total = 0
    while total < 5:
        total += 2
    with_default = lambda self, k=total: k * 100


print(Config.doubled, Config.table, Config.mode, Config.squares, Config.second, Config.value)
c = Config()
print(c.method(), c.alias(1), c.inner.get(), Config.Inner().get(), Config.Inner.depth, c.total)
print(hasattr(Config, "first"), Config.i, c.with_default(), c.with_default(2))


class Empty:
    pass


class Docs:
    "Only words."


e = Empty()
e.x = 1
Empty.y = 2
print(e.x, e.y, Docs.__doc__)
