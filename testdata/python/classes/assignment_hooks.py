# __setattr__ sees every assignment, also of attributes that the class sets itself.
class A(object):
    count = 0
    def __init__(self, name):
        self.name = name
        self.size = 2
    def __setattr__(self, name, value):
        object.__setattr__(self, name, value)
        print('setting', name)
a = A('x')
a.size = 4
a.other = 3
class B(A):
    def __init__(self):
        super(B, self).__init__('q')
        self.extra = 3
class P(object):
    def __init__(self):
        self._v = 1
    @property
    def v(self):
        return self._v
    @v.setter
    def v(self, x):
        self._v = x * 2
    def __setattr__(self, name, value):
        print('set', name, value)
        super(P, self).__setattr__(name, value)
p = P()
p.v = 4
p._v += 1
print(p.v, p._v, vars(p))
