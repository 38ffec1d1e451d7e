# Descriptors that keep their values in the dictionary of the object.
class Typed(object):
    def __init__(self, name, kind): self.name, self.kind = name, kind
    def __get__(self, obj, cls):
        if obj is None: return self
        return obj.__dict__.get(self.name)
    def __set__(self, obj, v):
        if not isinstance(v, self.kind): raise TypeError('%s must be %s' % (self.name, self.kind.__name__))
        obj.__dict__[self.name] = v
    def __set_name__(self, owner, n): print('named', n)
class P(object):
    x = Typed('x', int)
    def __init__(self, x): self.x = x
p = P(3); print(p.x)
try: p.x = 'a'
except TypeError as e: print(e)
class lazy(object):
    def __init__(self, f): self.f = f
    def __get__(self, obj, cls):
        v = self.f(obj); setattr(obj, self.f.__name__, v); return v
class Q(object):
    @lazy
    def big(self): print('computed'); return 10
q = Q(); print(q.big, q.big, type(P.__dict__['x']).__name__)
