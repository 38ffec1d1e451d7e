# contextlib.contextmanager makes context managers of generators.
import contextlib
from contextlib import contextmanager


@contextmanager
def tag(name, closing=True):
    print("<%s>" % name)
    yield name.upper()
    if closing:
        print("</%s>" % name)


with tag("a") as t:
    print(t)
    with tag("b", closing=False):
        print("inside")


@contextlib.contextmanager
def guard(*errors):
    """Swallows some errors."""
    try:
        yield
    except errors as e:
        print("swallowed", type(e).__name__, e)
    finally:
        print("left")


with guard(ValueError, KeyError):
    raise ValueError("one")
with guard(ValueError) as nothing:
    print(nothing)
try:
    with guard(ValueError):
        raise IndexError("two")
except IndexError as e:
    print("through", e)


def early():
    with tag("r"):
        return 5


print(early())


def loop():
    for i in range(3):
        with guard():
            if i == 1:
                continue
            if i == 2:
                break
            print("body", i)


loop()


@contextmanager
def twice():
    yield 1
    yield 2


try:
    with twice():
        pass
except RuntimeError as e:
    print(e)


@contextmanager
def never():
    if False:
        yield


try:
    with never():
        pass
except RuntimeError as e:
    print(e)
print(tag.__name__, guard.__doc__)
stack = []


class Layer(object):
    @contextmanager
    def scope(self, name):
        stack.append(name)
        try:
            yield "/".join(stack)
        finally:
            stack.pop()


layer = Layer()
with layer.scope("x") as x, layer.scope("y") as y:
    print(x, y, stack)
print(stack)
manager = layer.scope("later")
print(stack)
with manager as m:
    print(m)
