# Local names that may have no value yet: None is a value, no value is an error.
def optional(flag):
    if flag > 0:
        value = None
    elif flag < 0:
        value = "text"
    return value


def numbers(flag):
    if flag:
        count = 0
    count += 1
    return count


def deleted(flag):
    value = [1]
    if flag:
        del value
    return value


def after_loop(items):
    for item in items:
        pass
    return item


def after_except():
    error = "before"
    try:
        raise ValueError("x")
    except ValueError as error:
        pass
    return error


def late_closure(flag):
    def inner():
        return found
    if flag:
        found = None
    return inner()


def shadows():
    print(len)
    len = 3


def tell(function, *args):
    try:
        print(function.__name__, args, "->", function(*args))
    except NameError as error:
        print(function.__name__, args, type(error).__name__, error)


for flag in (1, 0, -1):
    tell(optional, flag)
for flag in (True, False):
    tell(numbers, flag)
    tell(deleted, flag)
    tell(late_closure, flag)
tell(after_loop, [None])
tell(after_loop, [])
tell(after_except)
tell(shadows)


def try_body():
    try:
        value = int("x")
    except ValueError:
        pass
    return value


def with_none():
    for i in range(2):
        if i == 1:
            print(previous)
        previous = None
    return previous


tell(try_body)
tell(with_none)


def while_found(n):
    while n:
        n -= 1
        if n == 2:
            found = n
            break
    return found


tell(while_found, 5)
tell(while_found, 1)
