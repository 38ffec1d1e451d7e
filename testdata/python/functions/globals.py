# global, shadowing, names before assignment.
count = 0
items = []


def bump():
    global count
    count += 1
    items.append(count)


bump()
bump()
print(count, items)


def shadow():
    count = 10
    return count


print(shadow(), count)


def broken():
    print(count)
    count = 5


try:
    broken()
except UnboundLocalError as e:
    print(e)


def conditional(flag):
    if flag:
        value = 1
    return value


print(conditional(True))
try:
    conditional(False)
except UnboundLocalError as e:
    print(type(e).__name__, e)


def define():
    global later
    later = "now"


define()
print(later)


def uses_undefined():
    return not_there


try:
    uses_undefined()
except NameError as e:
    print(e)


def loop():
    for k in range(3):
        last = k
    return k, last


print(loop())


def empty_loop():
    for k in []:
        pass
    return k


try:
    empty_loop()
except UnboundLocalError as e:
    print(e)


print([x for x in range(3)])
try:
    print(x)
except NameError as e:
    print(e)
