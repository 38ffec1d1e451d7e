# The operators as functions.
import operator
from operator import itemgetter, attrgetter, mul, methodcaller
print(sorted([(1, 'b'), (2, 'a')], key=itemgetter(1)), itemgetter(0, 1)('abc'), operator.add(1, 2), mul(3, 4), operator.truediv(1, 2), operator.neg(3), operator.contains([1], 1), methodcaller('upper')('a'))
print(max({'a': 3, 'b': 5}.items(), key=operator.itemgetter(1))[0], operator.eq(1, 1), operator.mod(7, 3), operator.pow(2, 3), operator.getitem([1, 2], 1), operator.not_(1), operator.floordiv(7, 2), operator.xor(5, 3), operator.concat('a', 'b'), operator.index(3), operator.is_(None, None))
from collections import namedtuple
P = namedtuple('P', 'x y'); print(sorted([P(2, 1), P(1, 2)], key=attrgetter('y')), attrgetter('x', 'y')(P(1, 2)))
l = [1]; operator.setitem(l, 0, 5); operator.iadd(l, [2]); print(l)
import functools, math, itertools, heapq, bisect
minus = functools.partial(operator.sub, 3)
for f in (minus, operator.add, operator.neg, operator.setitem, itemgetter(1), attrgetter('x'), math.sqrt, math.pow, math.log, heapq.heappush, heapq.heapify, bisect.insort, functools.reduce):
    for given in ((), (1, 2, 3, 4, 5)):
        try:
            print(f(*given))
        except TypeError as e:
            print(e)
