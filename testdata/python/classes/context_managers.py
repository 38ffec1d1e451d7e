# Objects in with statements.
class Resource(object):
    opened = []

    def __init__(self, name, swallow=()):
        self.name = name
        self.swallow = swallow

    def __enter__(self):
        print("enter", self.name)
        Resource.opened.append(self.name)
        return self

    def __exit__(self, kind, value, traceback):
        Resource.opened.remove(self.name)
        print("exit", self.name, kind.__name__ if kind else None, value)
        return kind is not None and issubclass(kind, self.swallow)


with Resource("a") as a, Resource("b") as b:
    print(a.name, b.name, Resource.opened)
with Resource("c", swallow=ValueError):
    raise ValueError("gone")
try:
    with Resource("d", KeyError):
        raise IndexError("stays")
except IndexError as e:
    print("caught", e)


def f():
    with Resource("e") as r:
        return r.name + "!"


print(f())
for i in range(3):
    with Resource("loop%d" % i):
        if i == 0:
            continue
        break
with Resource("outer", ValueError):
    with Resource("inner"):
        raise ValueError("both")
try:
    with 5:
        pass
except AttributeError as e:
    print(e)
result = None
with Resource("f", swallow=ZeroDivisionError):
    result = 1 / 0
print(result)
