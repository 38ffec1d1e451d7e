# Containers and functions of the library: counters, ordered dicts, dispatch, orderings.
import itertools, functools, operator
from collections import Counter, OrderedDict, defaultdict, deque
from functools import partial, reduce, lru_cache, wraps, total_ordering, singledispatch, cmp_to_key

print(list(itertools.chain.from_iterable([[1], [2, 3]])), list(itertools.product('ab', repeat=2)), list(itertools.permutations([1, 2, 3], 2))[:4], list(itertools.combinations('abc', 2)), list(itertools.combinations_with_replacement('ab', 2)))
print(list(itertools.starmap(pow, [(2, 3), (3, 2)])), list(itertools.takewhile(lambda x: x < 3, [1, 2, 3, 1])), list(itertools.dropwhile(lambda x: x < 3, [1, 2, 3, 1])), list(itertools.compress('abc', [1, 0, 1])), list(itertools.filterfalse(None, [0, 1])), list(itertools.zip_longest([1], [2, 3], fillvalue='-')), list(itertools.accumulate([1, 2, 3], operator.mul)))
a, b = itertools.tee([1, 2, 3])
print(next(a), list(b), list(a), [(k, list(g)) for k, g in itertools.groupby('aabbc')], list(itertools.islice(itertools.cycle('xy'), 5)), list(itertools.repeat(7, 3)))
c = Counter('abracadabra')
print(c, c.most_common(2), c['z'], c + Counter('aab'), c - Counter('aab'), c & Counter('aab'), c | Counter('zz'), sum(c.values()), sorted(c.elements())[:3])
c.update('zz'); c.subtract({'a': 1}); del c['b']
print(c, dict(c), +Counter(a=1, b=-1), Counter(a=1) == Counter('a'), c.pop('z'))
o = OrderedDict([('b', 1), ('a', 2)])
o.move_to_end('b'); o['c'] = 3
print(o, o.popitem(last=False), list(reversed(o)), o == {'c': 3, 'b': 1})
d = defaultdict(list); d['x'].append(1); d['y']
print(d, dict(d), d.get('zz'), 'zz' in d, defaultdict(lambda: 5)['q'], defaultdict(int, a=1))
q = deque([1, 2, 3], maxlen=3); q.append(4); q.appendleft(0); q.rotate(1)
print(q, q.pop(), q.popleft(), list(q), q.maxlen, deque([1]) == deque([1]))


@lru_cache(maxsize=None)
def fib(n):
    return n if n < 2 else fib(n - 1) + fib(n - 2)


print(fib(50))


@total_ordering
class V(object):
    def __init__(self, v): self.v = v
    def __eq__(self, o): return self.v == o.v
    def __lt__(self, o): return self.v < o.v


print(V(1) <= V(2), V(3) > V(2), V(2) >= V(2), max(V(1), V(5)).v)
print(sorted([3, 1, 2], key=cmp_to_key(lambda a, b: b - a)), reduce(operator.add, [[1], [2]], []), partial(int, base=2)('101'), partial(print, 'p', sep='-').keywords)


@singledispatch
def show(x): return 'object %s' % x
@show.register(int)
def _(x): return 'int %d' % x
@show.register(list)
def _(x): return 'list of %d' % len(x)
print(show(1), show([1, 2]), show('s'))
print(operator.itemgetter(1, 0)('ab'), operator.attrgetter('v')(V(3)), operator.methodcaller('upper')('x'), list(map(operator.neg, [1, -2])))
