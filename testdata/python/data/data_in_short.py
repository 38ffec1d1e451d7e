# Data: slices, comprehensions, dict and set methods, strings, sorting, unpacking.
l = list(range(10))
print(l[::2], l[::-1], l[-3:], l[2:8:3], l[8:2:-2], l[100:], l[-100:2], l[5:2])
l[2:5] = ['x']
l[::3] = 'abc'
print(l, len(l))
del l[1:3], l[-1]
print(l)
try:
    l[::2] = [1]
except ValueError as e:
    print(e)
m = [[0] * 3] * 2
m[0][0] = 1
print(m, [row[:] for row in m], [[i * j for j in range(3)] for i in range(2)], [(x, y) for x in 'ab' for y in range(2) if y or x == 'a'])
print({x: x ** 2 for x in range(3)}, {c for c in 'a'}, {k: v for v, k in enumerate('ab')}, [a if a % 2 else -a for a in range(4)], list(x for x in (1, 2)))
d = {'b': 1, 'a': 2}
d['c'] = 3
d.update(b=5, z=6)
print(d, list(d), d.pop('b'), d.popitem(), d.setdefault('q', []), d.get('none'), d.items(), d.keys() & {'a', 'x'}, dict.fromkeys('ab', 0), 'a' in d, sorted(d.items(), key=lambda kv: str(kv[1])))
d2 = dict(d)
d2['q'].append(1)
print(d['q'], d2 == d, d2 is d, {1: 'a', 1.0: 'b', True: 'c'}, {**d, 'a': 0}, len(d))
try:
    for k in d:
        d[k + '_'] = 1
except RuntimeError as e:
    print(e)
s, t = {1, 2, 3}, {3, 4}
print(s | t, s & t, s - t, s ^ t, s <= {1, 2, 3, 4}, s.isdisjoint({9}), frozenset([1]) in {frozenset([1])}, set('aab') == {'a', 'b'})
s.add(5); s.discard(99); s.update([7, 8])
print(sorted(s), len(s), s.pop() in (1, 2, 3, 5, 7, 8))
w = 'Hello, World'
print(w.lower(), w.upper(), w.swapcase(), w.title(), w.find('o'), w.rfind('o'), w.count('l'), w.replace('l', 'L', 1), w.split(', '), w.partition(','), w[::-1], w.center(20, '*'), w.zfill(15), w.startswith(('He', 'x')), w.index('W'))
print('a,b,,c'.split(','), ' a  b '.split(), 'abc'.join('123'), 'x'.join([]), '  s '.strip() + '|', 'xxaxx'.strip('x'), 'a\nb\r\nc'.splitlines(), 'aXbX'.rsplit('X', 1), 'tab\t'.expandtabs(4) + '|', 'é'.encode('utf-8'), b'ab'.decode(), 'abc'.isalpha(), '12'.isdigit(), ' '.isspace(), 'Ab'.istitle(), '%s' % None, 'ß'.upper(), 'a' < 'B', 'abc' * 2, repr('it\'s "q"'), ascii('é'), '\x41\u00e9\N{BULLET}')
print('{:>10.3f}|{:<6d}|{:^7}|{:+}|{:08b}|{:,}|{:.2e}|{!r}|{:x}'.format(3.14159, 42, 'mid', 7, 5, 1234567, 0.00012, 'r', 255))
print('{a.real} {b[k]} {0}'.format('z', a=5, b={'k': 'v'}), '{{}} {}'.format(1), '%(n)05d %(s)-5s|' % {'n': 42, 's': 'q'}, '%5.1f%%' % 99.55, '%s %r' % ('a', 'a'))
print(sorted('bAc', key=str.lower), sorted([3, -1, 2], key=abs, reverse=True), sorted({'b': 1, 'a': 0}), list(reversed([1, 2])), [*'ab', *range(2)], (*'x', 1))
print(list(zip([1, 2], 'ab', (True, None))), list(enumerate('ab', 1)), list(map(int, '12')), list(filter(None, [0, 1, '', 'a'])), any([]), all([]), sum(range(5)), min(3, 1), max('ab', key=ord), divmod(17, 5), abs(-3.5), round(2.567, 1), pow(2, 5), pow(2, -1), hash(1) == hash(1.0))
t = (1, [2], 'x')
t[1].append(3)
print(t, t + (4,), t * 2, t.index('x'), t.count(1), (1,) < (1, 2), (2,) > (1, 9), () == tuple([]), hash((1, 2)) == hash((1, 2)))
try:
    t[0] = 5
except TypeError as e:
    print(e)
try:
    {[]: 1}
except TypeError as e:
    print(e)
print(0.1 + 0.2, 1e3, 5 // 2, -5 // 2, 5 % -3, 2 ** 0.5, 10 ** 20, 7 / 2, int(-2.7), 0xff, 0b11, 1_000, True + True, 3 == 3.0, float('1e-3'), str(1e16), 1 / 3)
print(bool([]), bool([0]), bool(''), bool('0'), None is None, [] == [], [1, [2, 3]][1][0], not None)
import copy
o = [1, [2]]
c1, c2 = copy.copy(o), copy.deepcopy(o)
o[1].append(3)
print(c1, c2, o.copy() == c1)
q = [5, 3, 8]
q.sort(); q.insert(1, 9); q.extend((1, 1)); q.remove(1); q.reverse()
print(q, q.index(9), q.count(1), q.pop(0), q[-1], 3 in q)
print([x for x in [1, 2, 3, 4] if x % 2 == 0 if x > 2], sum(1 for _ in 'abc'), ''.join(c for c in 'a1b2' if c.isdigit()), [y for x in [[1], [2, 3]] for y in x])
matrix = [[1, 2], [3, 4]]
print(list(zip(*matrix)), [list(r) for r in zip(*matrix)], dict(zip('ab', [1, 2])), [sum(r) for r in matrix], max(matrix, key=sum))
