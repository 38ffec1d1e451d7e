# Class methods and static methods that subclasses override, called through objects and classes.
class Base(object):
    def __init__(self, **config):
        self.config = dict(self.defaults(), **config)
        self.c2 = self.defaults()
    @classmethod
    def defaults(cls):
        return {'units': 1}
    @staticmethod
    def st(): return 'base st'
    def call(self): return self.st(), type(self).defaults(), self.__class__.st()
class C(Base):
    @classmethod
    def defaults(cls):
        d = super(C, cls).defaults()
        d.update(bias=True)
        return d
    @staticmethod
    def st(): return 'c st'
print(C().config, C().c2, C().call(), Base().call())
def mk(k): return k.defaults(), k.st()
print(mk(C), mk(Base))
class P(object):
    scale = 2
    @classmethod
    def make(cls, n):
        return cls(n, cls.label(), cls.unit())
    @classmethod
    def label(cls): return 'P' + cls.__name__
    @staticmethod
    def unit(): return 1
    def __init__(self, n, l, u): self.n, self.l, self.u = n, l, u
    def show(self): return self.n * self.scale, self.l, self.u, self.unit(), self.label()
class Q(P):
    scale = 3.5
    @classmethod
    def label(cls): return ['Q', cls.__name__]
    @staticmethod
    def unit(): return 'u'
class R(Q):
    def show(self):
        a = super(R, self).show()
        return a + (super(R, self).unit(),)
for k in (P, Q, R): print(k.make(2).show())
print(Q.make(1).u, P.make(1).u + 1, R.make(3).l)
