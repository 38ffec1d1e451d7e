# Classes that say which attributes there are: slots, __getattribute__, descriptors by name.
import functools


class P(object):
    __slots__ = ("x", "y")

    def __init__(self, x, y):
        self.x = x
        self.y = y

    def __repr__(self):
        return "P(%r, %r)" % (self.x, self.y)


class Q(P):
    __slots__ = ("z",)


class S:
    __slots__ = []


class T:
    __slots__ = "only"


p, q = P(1, 2), Q(1, 2)
q.z = 5
print(p, p.__slots__, q.z, hasattr(p, "__dict__"), hasattr(q, "__dict__"))
del p.x
for bad in (
        lambda: setattr(p, "z", 3),
        lambda: p.x,
        lambda: q.w,
        lambda: setattr(q, "w", 3),
        lambda: setattr(S(), "a", 1),
        lambda: T().only,
        lambda: p.__dict__):
    try:
        print(bad())
    except AttributeError as e:
        print(e)


class Knowing(object):
    def __getattribute__(self, name):
        if name == "magic":
            return 3
        return object.__getattribute__(self, name)

    def __getattr__(self, name):
        return "no " + name


k = Knowing()
k.a = 1
print(k.magic, k.a, k.b)

for base in (1, 2):
    class Field:
        def __set_name__(self, owner, name):
            self.key = "_" + name

        def __get__(self, obj, owner):
            return self if obj is None else getattr(obj, self.key, base)

        def __set__(self, obj, value):
            setattr(obj, self.key, value)

    class Record:
        a = Field()
        b = Field()

    r = Record()
    r.a = 5
    print(r.a, r.b, sorted(vars(r)))


class Cell(object):
    def set_state(self, state, k=1):
        self.alive = (state, k)
        return self

    set_alive = functools.partialmethod(set_state, True)
    set_dead = functools.partialmethod(set_state, False, k=7)


c = Cell().set_alive()
print(c.alive, c.set_alive(5).alive, c.set_dead().alive)
