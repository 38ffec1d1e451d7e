# Functions as values: attributes, identity, tables, arguments.
def add(a, b):
    """Adds two numbers."""
    return a + b


def sub(a, b):
    return a - b


table = {"+": add, "-": sub, "*": lambda a, b: a * b, "max": max}
for name in sorted(table):
    print(name, table[name](7, 3))
print(add is table["+"], add == sub, add.__name__, add.__doc__, (lambda: 0).__name__)
add.calls = 3
print(add.calls, hasattr(sub, "calls"))


def apply(f, *args, **kwargs):
    return f(*args, **kwargs)


print(apply(add, 1, 2), apply(sorted, [3, 1], reverse=True), apply(str.upper, "a"), apply(dict, a=1))


def factory(kind):
    if kind == "add":
        def made(x):
            return x + 1
    else:
        def made(x):
            return x - 1
    return made


up, down = factory("add"), factory("sub")
print(up(1), down(1), up is factory("add"))
print(list(map(str, [1, 2])), list(map(add, [1, 2], [3, 4])), list(filter(None, [0, 1, "", "a"])))
print(sorted([(1, "b"), (1, "a")], key=lambda p: (p[0], p[1])), max([3, -5], key=abs))
fs = [len, sum, min]
print([f([4, 5]) for f in fs])


def outer():
    def helper():
        return "helped"
    outer.helper = helper
    return helper


print(outer()(), outer.helper())
f = add
add = sub
print(f(5, 1), add(5, 1))
m = [1, 2].append
print(callable(m), callable(add), callable(None))


def returns_nothing():
    pass


print(returns_nothing(), [returns_nothing()])
