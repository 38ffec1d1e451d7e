# The name of an except clause ends with the clause, at module level too.
error = "kept"
try:
    raise KeyError("k")
except KeyError as error:
    print(repr(error))
try:
    print(error)
except NameError as other:
    print(other)
try:
    print(other)
except NameError as third:
    print(third)


def reader():
    return problem


try:
    raise ValueError("v")
except ValueError as problem:
    print(reader())
try:
    reader()
except NameError as e:
    print(e)
