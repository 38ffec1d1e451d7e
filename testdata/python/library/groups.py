# Groups share their iterator.
import itertools
g = itertools.groupby('aabbbc')
groups = [(k, grp) for k, grp in g]
print([(k, list(grp)) for k, grp in groups])
for k, grp in itertools.groupby([1, 1, 2, 3, 3]):
    print(k, next(grp))
calls = []
def key(x):
    calls.append(x)
    return x // 2
print([(k, sum(grp)) for k, grp in itertools.groupby(range(5), key)], calls)
