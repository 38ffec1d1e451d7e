# Bases that are told of their subclasses; metaclasses that make and call.
class Base:
    registry = {}
    def __init_subclass__(cls, name=None, **kw):
        super().__init_subclass__(**kw)
        Base.registry[name or cls.__name__] = cls
class A(Base, name='aa'): pass
class B(Base): pass
print(sorted(Base.registry), Base.registry['aa'] is A)
class Meta(type):
    def __new__(mcs, name, bases, ns):
        ns['tag'] = name.lower()
        return super().__new__(mcs, name, bases, ns)
    def __call__(cls, *a, **k):
        print('making', cls.__name__)
        return super().__call__(*a, **k)
class M(metaclass=Meta):
    def __init__(self, x): self.x = x
print(M(3).x, M.tag, type(M).__name__)
class Singleton(type):
    _instances = {}
    def __call__(cls, *args, **kwargs):
        if cls not in cls._instances:
            cls._instances[cls] = super(Singleton, cls).__call__(*args, **kwargs)
        return cls._instances[cls]
class S(metaclass=Singleton):
    def __init__(self): self.v = 1
print(S() is S())
