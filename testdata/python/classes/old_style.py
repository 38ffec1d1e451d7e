# Classes of Python 2 without object, and its special names.
class Old:
    def __init__(self, x):
        self.x = x

    def __nonzero__(self):
        return self.x > 0

    def __cmp__(self, other):
        return cmp(self.x, other.x)

    def next(self):
        self.x -= 1
        if self.x < 0:
            raise StopIteration
        return self.x

    def __iter__(self):
        return self


class Newer(Old):
    def __init__(self, x, y):
        Old.__init__(self, x)
        self.y = y


n = Newer(3, 4)
print n.x, n.y, isinstance(n, Old)
