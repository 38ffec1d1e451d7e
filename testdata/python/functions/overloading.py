# One function, arguments of many types.
def describe(x):
    if x is None:
        return "nothing"
    if isinstance(x, bool):
        return "bool %s" % x
    if isinstance(x, (int, float)):
        return "number %s" % x
    if isinstance(x, str):
        return "text " + x
    if isinstance(x, dict):
        return "dict of %d" % len(x)
    return "sequence of %d: %s" % (len(x), ", ".join(describe(y) for y in x))


for value in [None, True, 3, 2.5, "s", {"a": 1}, [1, "b", [None]], (1,), set()]:
    print(describe(value))


def add(a, b):
    return a + b


print(add(1, 2), add(1.5, 2), add("a", "b"), add([1], [2]), add((1,), (2,)), add(True, True))
for pair in [(1, "a"), ("a", 1), ([1], (2,)), (None, 1), ({}, {})]:
    try:
        add(*pair)
    except TypeError as e:
        print(e)


def maybe(flag):
    if flag:
        return 5


print(maybe(True), maybe(False))
v = 1
v = "text"
v = v + "!"
print(v)
w = [1, 2]
w = len(w)
w += 0.5
print(w)
z = maybe(False) or "default"
print(z, maybe(True) and "yes", maybe(0) is None)
