# Dictionaries keep the order of insertion; views follow changes; methods and merging.
d = {}
for word in 'the cat saw the dog and the cat'.split():
    d[word] = d.get(word, 0) + 1
print(d, list(d.items()), max(d, key=d.get), sorted(d, key=lambda w: (-d[w], w)))
d['the'] = 0
del d['cat']
d['cat'] = 'back'
keys, values = d.keys(), d.values()
d['new'] = None
print(list(keys), list(values), len(keys), 'new' in keys, None in values, keys & {'new', 'zz'}, sorted(keys | {'zz'}))
print(d.pop('new'), d.pop('new', 'gone'), d.setdefault('x', []), d.setdefault('x', 1), d.popitem(), d.get('nope'))
other = dict([('a', 1), ('the', 'T')], b=2)
merged = {**d, **other, 'c': 3}
print(merged, dict(zip('ab', [1, 2])), dict.fromkeys([1, 2]), {k: v for k, v in other.items() if v != 1}, {v: k for k, v in other.items()})
d.update(other, z=26)
d.update([('l', 1)])
print(d, d == dict(reversed(list(d.items()))), d != {}, len(d), list(reversed(list(d)))[0])
nested = {}
for path in ('a/b', 'a/c', 'd'):
    at = nested
    for part in path.split('/'):
        at = at.setdefault(part, {})
print(nested)
groups = {}
for n in range(7):
    groups.setdefault(n % 3, []).append(n)
print(groups, {k: sum(v) for k, v in groups.items()}, sorted(groups.items(), reverse=True))
print({1: 'int', 1.0: 'float', True: 'bool'}, {(1, 2): 't'}[1, 2], {None: 0}, {'a': {'b': [1]}}['a']['b'][0])
for bad in (lambda: {}['k'], lambda: {[]: 1}, lambda: d.pop('none'), lambda: {}.popitem(), lambda: dict(1), lambda: dict([(1, 2, 3)])):
    try:
        bad()
    except (KeyError, TypeError, ValueError) as e:
        print(type(e).__name__, e)
copy = d.copy()
d.clear()
print(len(copy), d, bool(d), copy is not d)
