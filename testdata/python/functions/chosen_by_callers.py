# Functions and classes that callers give: as the parameter, under other names, in objects.
import functools


class Shape(object):
    sides = 0

    def __init__(self, size=1):
        self.size = size

    def area(self):
        return self.size * self.sides

    @classmethod
    def unit(cls):
        return cls(1)


class Square(Shape):
    sides = 4


class Failed(Exception):
    pass


def make(kind, size):
    made = kind(size)
    print(kind.__name__, kind.sides, made.area(), kind.unit().size, isinstance(made, kind))
    return made


def mixed(base):
    class Named(base):
        def name(self):
            return 'named %d' % self.area()

    return Named


def guarded(action, error):
    try:
        return action()
    except error as caught:
        return 'caught %s' % caught


def fail():
    raise Failed('on purpose')


def raised(kind, *details):
    raise kind(*details)


def applied(f, *args, **kwargs):
    g = f
    return [f(*args, **kwargs), g(*args, **kwargs), (lambda: f(*args, **kwargs))()]


def power(base, exponent=2):
    return base ** exponent


class Layer(object):
    def __init__(self, activation=abs, after=None):
        self.activation = activation
        self.after = after

    def __call__(self, x):
        y = self.activation(x)
        if self.after is not None:
            y = self.after(y)
        return y


def composed(*functions):
    return functools.reduce(lambda f, g: lambda x: g(f(x)), functions)


def counted(function):
    def counting(*args):
        counting.calls += 1
        return function(*args)

    counting.calls = 0
    return counting


def entered(manager, value):
    with manager(value) as inner:
        return inner


class Manager(object):
    def __init__(self, value):
        self.value = value

    def __enter__(self):
        return self.value + 1

    def __exit__(self, *details):
        return False


def numbers(source, stop):
    total = 0
    for n in source(stop):
        total += n
    return total


make(Square, 3)
print(mixed(Square)(2).name())
print(guarded(fail, Failed), guarded(lambda: 5, Failed), guarded(fail, (KeyError, Failed)))
for kind in (Failed, KeyError):
    print(guarded(lambda: raised(kind, 'k'), Exception))
print(applied(power, 3), applied(power, 3, exponent=3))
print(Layer()(-2), Layer(power)(3), Layer(power, str)(3), Layer(after=power)(-3))
print(composed(abs, power, str)(-7))
twice = counted(power)
print(twice(2), twice(3), twice.calls)
print(entered(Manager, 1))
print(numbers(range, 5))
try:
    applied(3)
except TypeError as error:
    print(error)


def rebuilt(config):
    names = config.keys()
    config['c'] = [1]
    return sorted(names)


def encoded(text):
    return bytes(text, 'utf-8')


class Net(object):
    def __init__(self, name, **options):
        self.name = name
        self.made = self.build(**options)

    def build(self, depth=1, **rest):
        return depth, sorted(rest)


class Deep(Net):
    def __init__(self, name='deep', **options):
        super(Deep, self).__init__(name=name, **options)


print(rebuilt({'a': 1, 'b': None}))
print([encoded(text) for text in ('a', 'ä')])
print(Net('n', width=2).made, Deep(depth=3).made, Deep().name)
try:
    encoded(3)
except TypeError as error:
    print(error)
