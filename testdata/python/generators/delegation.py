# yield from passes values, errors and results through.
def inner(n):
    got = []
    for i in range(n):
        got.append((yield i))
    return got


def outer():
    first = yield from inner(2)
    print("first", first)
    second = yield from inner(1)
    print("second", second)
    yield from [10, 20]
    yield from "ab"
    return "all"


g = outer()
print(next(g))
print(g.send("x"))
print(g.send("y"))
print(g.send("z"))
print(list(g))


def collect():
    result = yield from outer()
    yield result


print(list(collect()))


def flatten(tree):
    for node in tree:
        if isinstance(node, list):
            yield from flatten(node)
        else:
            yield node


print(list(flatten([1, [2, [3, 4], 5], [[6]]])))


def guarded():
    try:
        yield from inner(5)
    except ValueError as e:
        yield "caught " + str(e)


h = guarded()
next(h)
print(h.throw(ValueError("stop that")))
