# Class decorators are applied.
registry = {}


def register(cls):
    registry[cls.__name__] = cls
    return cls


def add_repr(cls):
    def __repr__(self):
        return "%s(%s)" % (type(self).__name__, ", ".join(
            "%s=%r" % item for item in sorted(self.__dict__.items())))
    cls.__repr__ = __repr__
    return cls


def singleton(cls):
    instances = {}

    def get(*args):
        if cls not in instances:
            instances[cls] = cls(*args)
        return instances[cls]
    return get


def tagged(tag):
    def decorate(cls):
        cls.tag = tag
        return cls
    return decorate


@register
@add_repr
class Point(object):
    def __init__(self, x, y):
        self.x = x
        self.y = y


@register
@tagged("blue")
class Other(object):
    pass


@singleton
class Config(object):
    def __init__(self, n):
        self.n = n


print(Point(1, 2), sorted(registry), registry["Point"](3, 4))
print(Other.tag, Other().tag)
print(Config(1).n, Config(2).n, Config(3) is Config(4))
