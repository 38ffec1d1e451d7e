# Calls that do not fit: the text of each TypeError.
def two(a, b):
    return a, b


def default(a, b=2, *rest, key, other=None, **more):
    return a, b, rest, key, other, sorted(more.items())


def attempt(action):
    try:
        print(action())
    except TypeError as error:
        print(error)


attempt(lambda: two(1))
attempt(lambda: two())
attempt(lambda: two(1, 2, 3))
attempt(lambda: two(1, a=2))
attempt(lambda: two(1, c=2))
attempt(lambda: two(*[1, 2]))
attempt(lambda: two(**{"a": 1, "b": 2}))
attempt(lambda: two(*[1], **{"b": 2}))
attempt(lambda: default(1))
attempt(lambda: default(1, key=3))
attempt(lambda: default(1, 2, 3, 4, key=5, z=6, y=7))
attempt(lambda: default(*range(3), key="k", **{"m": 1}))
attempt(lambda: default(b=1, key=2))
attempt(lambda: (lambda: 1)(2))
attempt(lambda: 5())
attempt(lambda: None())
attempt(lambda: "a"())
attempt(lambda: len())
attempt(lambda: len(5))


class Thing(object):
    def method(self, x):
        return x


attempt(lambda: Thing().method())
attempt(lambda: Thing().method(1, 2))


def noted(x):
    print('made', x)
    return x


# A method that is not there is noticed before the arguments are made.
for thing in (3, [1], None, 'text'):
    try:
        thing.append(noted(2))
    except AttributeError as error:
        print(error)
