# Contexts of errors, texts that errors take from their base, what join refuses, where super ends.
try:
    try:
        raise ValueError('a')
    except ValueError as e:
        raise TypeError('again') from e
except TypeError as e:
    print(repr(e), repr(e.__cause__), repr(e.__context__), e.__suppress_context__)
from collections import deque
print(','.join(deque(['a', 'b'])))
try:
    print(','.join(deque([1])))
except TypeError as e:
    print(e)
print(','.join({'a': 1, 'b': 2}), ','.join(x for x in 'abc'), ','.join(('a', 'b')), 'b'.join('xyz'))
class E(ValueError):
    def __init__(self, what, code=3):
        super(E, self).__init__(what, code)
        self.code = code
    def __str__(self):
        return 'own ' + super(E, self).__str__()
    def __repr__(self):
        return 'E:' + super().__repr__()
try:
    raise E('x')
except ValueError as e:
    print(e, repr(e), e.args, e.code)
class Q(object):
    def go(self):
        return super().go()
try:
    Q().go()
except AttributeError as e:
    print(e)
