# The names that objects and classes tell of their attributes.
class A(object):
    max_steps = 3
    def __init__(self, learning_rate=0.1, use_bias=True):
        self.learning_rate = learning_rate
        self.use_bias = use_bias
        self._hidden_size = 2
        self.camelCase = 1
    def get_rate(self):
        return self.learning_rate
    def getRate(self):
        return 1
a = A()
a.late_one = 5
print(vars(a), sorted(a.__dict__), [n for n in dir(a) if not n.startswith('__')])
print(sorted(k for k in A.__dict__ if not k.startswith('__')), sorted(vars(A(2))))
for k, v in sorted(a.__dict__.items()):
    print(k, getattr(a, k))
print('%(learning_rate)s' % vars(a), '{learning_rate}'.format(**vars(a)))
