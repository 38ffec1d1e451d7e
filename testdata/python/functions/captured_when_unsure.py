# An inner function may be made before, or without, a value of what it captures.


def in_a_branch(given):
    if given:
        bonus = given + 1

    def add(m):
        if given:
            return m + bonus
        return m

    return [add(n) for n in (1, 2)], list(map(add, [10, 20]))


print(in_a_branch(1))
print(in_a_branch(0))


def read_too(given):
    if given:
        bonus = given + 1

    def add(m):
        return m + bonus

    return [add(1), given and bonus]


print(read_too(1))
try:
    read_too(0)
except NameError as error:
    print(type(error).__name__, error)


class Swallowing(object):
    def __enter__(self):
        return self

    def __exit__(self, *details):
        return True


def in_a_with(given):
    with Swallowing():
        bonus = given + 1
    return lambda m: m + bonus


print(in_a_with(1)(5))
try:
    in_a_with('')(5)
except NameError as error:
    print(type(error).__name__, error)


def in_a_try(text):
    try:
        number = int(text)
    except ValueError:
        pass

    def show():
        return number

    return show


print(in_a_try('3')())
try:
    print(in_a_try('x')())
except NameError as error:
    print(error)


def names_of_now(a, b=2):
    for k, v in sorted(locals().items()):
        print(k, v)
    with open('/dev/null') as k:
        return sorted(locals())


print(names_of_now(1))


def widened(given=None):
    given = list(given or [])
    given += ['one']
    return given


print(widened())


def called_only(given):
    if given:
        bonus = 2

    def add():
        return bonus

    if given:
        return add()
    return None


print(called_only(1), called_only(0))


def taken_away():
    bonus = 1

    def add():
        return bonus

    print(add())
    del bonus
    try:
        add()
    except NameError as error:
        print(error)


taken_away()
