# Namespaces: globals, locals, vars, __dict__, dir.
x = 1


def f(a, b=2):
    c = a + b
    print(sorted(locals().items()))
    return locals()['c']


print(f(1), globals()['x'], 'x' in globals(), 'nope' in globals())


class A(object):
    k = 1

    def __init__(self):
        self.a = 1
        self._b = 2


o = A()
o.c = 3
print(o.__dict__, vars(o), sorted(vars(A).keys() & {'k', '__init__'}))
o.__dict__['d'] = 4
o.__dict__.update(e=5)
print(o.d, o.e, sorted(o.__dict__))
vars(o)['a'] = 10
print(o.a)
del o.__dict__['c']
print(hasattr(o, 'c'))
for name, value in sorted(vars(o).items()):
    print(name, value)


class Bag(object):
    def __init__(self, **kw):
        self.__dict__.update(kw)


b = Bag(p=1, q=[2])
print(b.p, b.q, b.__dict__ == {'p': 1, 'q': [2]})
print([n for n in dir(o) if not n.startswith('__')])
print('%(x)d %(z)s' % dict(globals(), z='zed'))
print('{x} {o.a}'.format(**globals()))
print(A.__dict__['k'], A.__name__, A.__module__, o.__class__.__name__)
