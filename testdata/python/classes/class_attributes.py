# Subclasses redefine class attributes; objects shadow them.
class Base(object):
    size = 1
    kind = "base"
    options = {"a": 1}

    def describe(self):
        return "%s %s %s" % (self.kind, self.size, sorted(self.options.items()))

    @classmethod
    def grow(cls, by):
        cls.size += by
        return cls.size

    @classmethod
    def create(cls, *args):
        made = cls(*args)
        made.kind = cls.__name__
        return made

    @staticmethod
    def helper(x):
        return x * 2


class Child(Base):
    size = 10
    options = {"b": 2}


class Other(Base):
    kind = "other"

    def __init__(self, size=None):
        if size is not None:
            self.size = size


print(Base().describe(), "|", Child().describe(), "|", Other().describe(), "|", Other(7).describe())
print(Base.grow(1), Child.grow(1), Other.grow(1))
print(Base.size, Child.size, Other.size, Other(7).size, Other().size)
Base.size = 50
print(Base.size, Child.size, Other.size)
c = Child.create()
o = Other.create(3)
print(type(c).__name__, c.kind, Child.kind, o.kind, o.size)
print(Base.helper(4), c.helper(5), Child().grow(5), Child.size)
c.options["c"] = 3
print(Child.options, Base.options)
Child.color = "red"
print(c.color, hasattr(o, "color"))
