# A default that reads a name which is not there fails where the function is defined.
import contextlib

try:

    @contextlib.contextmanager
    def scope(name, size=missing):
        yield name

    print("defined")
except NameError as e:
    print(e)
