# Properties with getters, setters and deleters.
class Celsius(object):
    def __init__(self, t=0):
        self.t = t

    @property
    def t(self):
        """The temperature."""
        print("get")
        return self._t

    @t.setter
    def t(self, value):
        print("set", value)
        if value < -273:
            raise ValueError("too cold")
        self._t = value

    @t.deleter
    def t(self):
        print("delete")
        del self._t

    @property
    def f(self):
        return self.t * 9 / 5 + 32

    def get_k(self):
        return self._t + 273

    def set_k(self, k):
        self._t = k - 273

    k = property(get_k, set_k, doc="Kelvin")


c = Celsius(10)
print(c.t, c.f, c.k)
c.t = 20
c.t += 5
print(c.f)
c.k = 300
print(c.t)
try:
    c.t = -300
except ValueError as e:
    print(e)
try:
    c.f = 3
except AttributeError as e:
    print(e)
del c.t
try:
    c.t
except AttributeError as e:
    print(e)


class Sub(Celsius):
    @property
    def f(self):
        return super(Sub, self).f + 1000


print(Sub(1).f, Celsius.t.__doc__)
