# Classes, functions and generators inside of functions are named with what is around them.


def plain(value):
    return repr(value).split(" at ")[0]


def outer(n):
    class Local(object):
        def __init__(self, v):
            self.v = v

        def method(self):
            return n

        def items(self):
            yield n

        class Inner(object):
            pass

    class Fault(ValueError):
        pass

    class Free(object):
        def hello(self):
            def name():
                return 1
            return name

    def make():
        class Deep(object):
            pass
        return Deep()

    def count(k):
        for i in range(k):
            yield i + n

    print(Local, Local.Inner, Fault, repr(Fault("x")), Free)
    print(Local.__name__, Local.__qualname__, Local.Inner.__qualname__, Free.hello.__qualname__)
    for value in (Local(1), Local.Inner(), Local.method, Local(1).method, make(), make, count, count(1),
                  Local(2).items(), Free(), Free().hello, Free().hello()):
        print(plain(value))
    return Local(3)


class Top(object):
    class Nested(object):
        def method(self):
            return type(self)

    def generate(self):
        yield 1


made = outer(1)
print(plain(made), plain([made]), plain(Top()), plain(Top.Nested()), plain(Top().generate()))
print(Top.Nested, Top.Nested().method(), plain(Top.Nested().method))


def global_class():
    global Everywhere

    class Everywhere(object):
        pass


global_class()
print(Everywhere, plain(Everywhere()))
Top.__qualname__ = "Renamed"
print(Top, Top.__name__)
print([lambda: n for n in range(1)][0].__qualname__, {n: lambda: n for n in "a"}["a"].__qualname__)
print((lambda: [lambda: n for n in range(1)])()[0].__qualname__)
