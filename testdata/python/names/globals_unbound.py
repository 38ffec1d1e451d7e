# Global names are looked up when they are read: before they are bound, and after del, there is none.
def reads():
    return late


def tells(action):
    try:
        return action()
    except NameError as error:
        return "%s: %s" % (type(error).__name__, error)


print(tells(reads))
late = None
print(tells(reads))
late = 3
print(tells(reads))
del late
print(tells(reads))
late = "again"
print(tells(reads))

try:
    print(early)
except NameError as error:
    print(type(error).__name__, error)
early = 1
del early
try:
    print(early)
except NameError as error:
    print(type(error).__name__, error)
try:
    del early
except NameError as error:
    print(type(error).__name__, error)

for item in []:
    pass
try:
    print(item)
except NameError as error:
    print(type(error).__name__, error)

if len("ab") > 5:
    hidden = 7
print(tells(lambda: hidden))
try:
    hidden += 1
except NameError as error:
    print(type(error).__name__, error)


def sets():
    global hidden
    hidden = [1]


sets()
print(hidden)


def removes():
    global hidden
    del hidden


removes()
print(tells(lambda: hidden))
print(tells(removes))


try:
    later_function(print("never printed"))
except NameError as error:
    print(error)
try:
    LaterClass.value
except NameError as error:
    print(error)


def later_function(x):
    return x + 1


class LaterClass(object):
    value = 4


print(later_function(2), LaterClass().value)
print(undefined_name)
