# An error that is made where it is thrown into a generator begins its way there.


def generator():
    try:
        yield 1
    except KeyError:
        yield 2
    yield 3



def attempt(throw):
    g = generator()
    next(g)
    try:
        print(throw(g))
    except Exception as e:
        print(type(e).__name__, e)


attempt(lambda g: g.throw(ValueError("one line")))
attempt(lambda g: g.throw(ValueError))
attempt(lambda g: g.throw(KeyError("k")))
attempt(lambda g: g.throw(ValueError, "text"))


class Echo(object):
    def __iter__(self):
        return self

    def __next__(self):
        return "next"

    def send(self, value):
        if value > 2:
            raise StopIteration("end")
        return "sent %d" % value


def delegate(iterable):
    print("result", (yield from iterable))
    yield "after"


g = delegate(Echo())
print(next(g), g.send(1), next(g), g.send(2), g.send(3))
g = delegate([1, 2])
try:
    print(next(g), g.send(None), g.send(5))
except AttributeError as e:
    print(e)
for value in (3, len):
    try:
        print(list(map(str.lower, [value])))
    except TypeError as e:
        print(e)
g = generator()
next(g)
g.throw(ValueError("not caught"))
