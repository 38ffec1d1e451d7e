# Instance, class and static methods, as values, through classes, with super and properties.
class Shape:
    count = 0
    registry = {}

    def __init_subclass__(cls, **kw):
        super().__init_subclass__(**kw)
        Shape.registry[cls.__name__] = cls

    def __new__(cls, *args, **kw):
        obj = super().__new__(cls)
        Shape.count += 1
        return obj

    def __init__(self, name='shape'):
        self.name = name

    @classmethod
    def make(cls, *args):
        return cls(*args)

    @staticmethod
    def unit():
        return 'cm'

    @property
    def label(self):
        return '%s:%s' % (type(self).__name__, self.name)

    def area(self):
        raise NotImplementedError(type(self).__name__)

    def describe(self, f=None):
        return (f or str)(self.area()) + self.unit()


class Square(Shape):
    def __init__(self, side, **kw):
        super().__init__(**kw)
        self.side = side

    def area(self):
        return self.side ** 2

    @classmethod
    def make(cls, side=1):
        made = super().make(side)
        made.name = 'made'
        return made

    @property
    def label(self):
        return super().label.upper()


s = Square(3, name='sq')
m = Square.make(4)
print(s.area(), m.side, m.name, s.label, m.label, s.describe(), Square.area(s), Shape.describe(s, repr), Shape.unit(), s.unit())
bound = s.area
unbound = Square.area
print(bound(), unbound(m), bound.__name__, bound.__self__ is s, callable(bound), Shape.count, sorted(Shape.registry))
try:
    Shape().area()
except NotImplementedError as e:
    print('not implemented', e)
for bad in (lambda: Square(), lambda: Square.area(), lambda: s.label(), lambda: Shape.make(1, 2), lambda: s.unit(1)):
    try:
        bad()
    except TypeError as e:
        print(e)
fs = [s.area, Square.make, Shape.unit, lambda: s.label]
print([f() if not isinstance(f(), Square) else f().side for f in fs])
s.area = lambda: 'instance'
print(s.area(), Square.area(s), s.describe())
Square.area = lambda self: -1
print(m.area(), s.area())
print(hasattr(Square, 'side'), getattr(m, 'side'), setattr(m, 'side', 9), m.side, [getattr(m, n, None) for n in ('side', 'zz')])
