# super in both spellings, overriding, abstract methods.
class Shape(object):
    def __init__(self, name):
        self.name = name
        self.setup()

    def setup(self):
        self.ready = "shape"

    def area(self):
        raise NotImplementedError("area of " + self.name)

    def describe(self, unit="cm"):
        return "%s: %.2f %s (%s)" % (self.name, self.area(), unit, self.ready)


class Square(Shape):
    def __init__(self, side):
        super(Square, self).__init__("square")
        self.side = side

    def area(self):
        return self.side ** 2


class Cube(Square):
    def __init__(self, side, color="red"):
        super().__init__(side)
        self.name = "cube"
        self.color = color

    def setup(self):
        super().setup()
        self.ready += "+cube"

    def area(self):
        return 6 * super().area()

    def describe(self, unit="m", **kwargs):
        return super().describe(unit) + " " + self.color + str(sorted(kwargs))


class Circle(Shape):
    def __init__(self, r):
        Shape.__init__(self, name="circle")
        self.r = r

    def area(self):
        return 3.0 * self.r * self.r


for shape in [Square(2), Cube(3), Circle(1), Cube(1, color="blue")]:
    print(shape.describe())
print(Cube(2).describe("km", a=1))
print(Square.area(Cube(2)), Shape.describe(Square(3)))
try:
    Shape("blob").describe()
except NotImplementedError as e:
    print(type(e).__name__, e)
print(isinstance(Cube(1), Square), issubclass(Cube, Shape), Cube.__bases__[0].__name__)
print([c.__name__ for c in Cube.__mro__])
