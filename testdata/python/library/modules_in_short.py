# math, string, operator, copy, itertools and random with a seed, in short.
import copy
import itertools
import math
import operator
import os.path
import random
import re
import string
import sys

print(math.sqrt(2), math.floor(-1.5), math.ceil(1.2), math.pi, math.log(8, 2), math.log10(1000), math.hypot(3, 4), math.gcd(12, 18), math.factorial(10), math.isnan(float('nan')), math.exp(0), math.trunc(-2.7), math.fsum([0.1] * 10))
print(string.ascii_lowercase[:3], string.digits)
print(operator.add(1, 2), operator.itemgetter('k')({'k': 5}), sorted([(2, 'a'), (1, 'b')], key=operator.itemgetter(1)), list(map(operator.mul, [1, 2], [3, 4])), operator.attrgetter('real')(5))
random.seed(42)
print([random.randint(0, 9) for _ in range(5)], round(random.random(), 6), random.choice('abc'), round(random.gauss(0, 1), 6), random.sample(range(9), 3), round(random.uniform(1, 2), 6))
items = list(range(5))
random.shuffle(items)
print(items, random.randrange(0, 100, 7), random.Random(1).randint(1, 6))
o = {'a': [1, {'b': 2}]}
s, d = copy.copy(o), copy.deepcopy(o)
o['a'][1]['b'] = 3
print(s, d)
print(os.path.join('a', 'b', '..', 'c.txt'), os.path.basename('/x/y.py'), os.path.splitext('m.tar.gz'), os.path.dirname('/x/y'), os.path.normpath('a//b/../c'), os.path.exists('/nonexistent'))
print(re.findall(r'(\w)(\d)', 'a1 b2'), re.sub(r'(?P<l>[a-z])', r'<\g<l>>', 'ab'), re.split(r'[,;]\s*', 'a, b;c'), bool(re.match('x', 'yx')), re.search(r'\d+', 'ab12').span(), re.compile('A', re.I).match('a').group())
print(list(itertools.islice(itertools.count(5, 5), 3)), list(itertools.chain('a', [1])), [''.join(p) for p in itertools.permutations('ab')], list(itertools.combinations(range(3), 2)), list(itertools.product([0, 1], repeat=2))[1:3], [(k, len(list(g))) for k, g in itertools.groupby('aab')])
print(sys.version_info[0] >= 3, len(sys.argv), isinstance(sys.maxsize, int), sys.getrecursionlimit() > 10)
