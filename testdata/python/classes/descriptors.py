# Objects that decide how an attribute is read and assigned.
class Checked:
    def __init__(self, kind, default=None):
        self.kind = kind
        self.default = default

    def __set_name__(self, owner, name):
        self.name = name
        print('named', owner.__name__, name)

    def __get__(self, obj, owner=None):
        if obj is None:
            return self
        return obj.__dict__.get('_' + self.name, self.default)

    def __set__(self, obj, value):
        if not isinstance(value, self.kind):
            raise TypeError('%s must be %s' % (self.name, self.kind.__name__))
        obj.__dict__['_' + self.name] = value


class Lazy:
    def __init__(self, make):
        self.make = make

    def __get__(self, obj, owner=None):
        value = self.make(obj)
        obj.cached = value
        return value


def doubled(config):
    print('computing')
    return config.size * 2


class Config:
    size = Checked(int, 1)
    name = Checked(str)
    total = Lazy(doubled)

    def __init__(self, **given):
        for key, value in sorted(given.items()):
            setattr(self, key, value)


c, d = Config(size=3, name='c'), Config()
print(c.size, c.name, d.size, d.name, c.total, d.total, c.cached)
try:
    c.size = 'large'
except TypeError as e:
    print(e)
c.size = 5
print(c.size, d.size, sorted(vars(c)), type(Config.size).__name__, Config.size.default, hasattr(d, 'cached'))
