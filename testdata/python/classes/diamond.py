# Multiple inheritance: the order of bases, cooperative super.
class Root(object):
    def __init__(self, **kwargs):
        print("Root", sorted(kwargs))
        self.log = ["root"]

    def who(self):
        return "root"


class Left(Root):
    def __init__(self, left=1, **kwargs):
        print("Left")
        super(Left, self).__init__(**kwargs)
        self.left = left
        self.log.append("left")

    def who(self):
        return "left>" + super(Left, self).who()


class Right(Root):
    def __init__(self, right=2, **kwargs):
        print("Right")
        super(Right, self).__init__(**kwargs)
        self.right = right
        self.log.append("right")

    def who(self):
        return "right>" + super(Right, self).who()

    def only_right(self):
        return "only right %d" % self.right


class Bottom(Left, Right):
    def __init__(self, **kwargs):
        super(Bottom, self).__init__(**kwargs)
        self.log.append("bottom")

    def who(self):
        return "bottom>" + super(Bottom, self).who()


b = Bottom(left=5, right=6)
print(b.log, b.who(), b.left, b.right, b.only_right())
print([c.__name__ for c in Bottom.__mro__])
print(Left().who(), Right(right=9).only_right())
print(isinstance(b, Left), isinstance(b, Right), isinstance(b, Root), isinstance(Left(), Right))
try:
    class Bad(Root, Left):
        pass
except TypeError as e:
    print("TypeError", str(e).split("(")[0])
