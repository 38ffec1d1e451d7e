# del of several targets, and of names that functions share.
a = b = c = 1
del a, (b, c)
try:
    print(b)
except NameError as error:
    print(error)


def maker():
    value = 5

    def clear():
        nonlocal value
        del value

    def get():
        return value
    return clear, get


clear, get = maker()
print(get())
clear()
try:
    get()
except NameError as error:
    print(type(error).__name__, error)
try:
    clear()
except NameError as error:
    print(type(error).__name__, error)

items = [1, 2, 3, 4]
del items[0], items[-1]
print(items)
table = {"x": 1, "y": 2}
del table["x"]
print(table)
try:
    del table["x"]
except KeyError as error:
    print(repr(error))
x = 1
del x
x = None
print(x)
