# Subclasses of list, dict, str, int, tuple, float and set, with attributes of their own.
class Stack(list):
    kind = "stack"

    def __init__(self, *items):
        super(Stack, self).__init__(items)
        self.name = "s"

    def push(self, item):
        self.append(item)
        return self

    @property
    def top(self):
        return self[-1]


stack = Stack(1, 2).push(3)
print(stack, len(stack), stack.top, stack.name, stack.kind, isinstance(stack, list))
print(stack + [4], stack == [1, 2, 3], [x * 2 for x in stack], stack[0:2], 2 in stack)
stack.extend([9])
stack[0] = 7
print(sorted(stack), stack, bool(Stack()))


class Config(dict):
    def __getattr__(self, name):
        try:
            return self[name]
        except KeyError:
            raise AttributeError(name)

    def __setattr__(self, name, value):
        self[name] = value


config = Config(a=1, b="two")
config.c = [3]
print(config.a, config.b, config.c, sorted(config), len(config), config)
try:
    config.missing
except AttributeError as error:
    print(error)
print(hasattr(config, "a"), hasattr(config, "z"), getattr(config, "z", 0))


class Default(dict):
    def __missing__(self, key):
        self[key] = key * 2
        return self[key]


table = Default()
print(table["ab"], table, table.get("zz"))


class Name(str):
    def shout(self):
        return self.upper() + "!"


name = Name("layer")
print(name, name.shout(), name + "x", len(name), name == "layer", {name: 1}["layer"], type(name + "x").__name__)


class Celsius(float):
    def fahrenheit(self):
        return self * 9 / 5 + 32


print(Celsius(100).fahrenheit(), Celsius(1.5) + 1, isinstance(Celsius(2), float))


class Level(int):
    def __repr__(self):
        return "Level(%d)" % self


print(Level(3), repr(Level(3)), Level(3) + 1, [Level(2)], Level(2) == 2)


class Pair(tuple):
    def __new__(cls, a, b):
        return super(Pair, cls).__new__(cls, (a, b))

    @property
    def first(self):
        return self[0]


pair = Pair(1, 2)
print(pair, pair.first, pair == (1, 2), isinstance(pair, tuple), len(pair))
a, b = pair
print(a, b)


class Tags(set):
    def toggle(self, tag):
        if tag in self:
            self.remove(tag)
        else:
            self.add(tag)


tags = Tags(["x"])
tags.toggle("x")
tags.toggle("y")
print(tags, len(tags))
