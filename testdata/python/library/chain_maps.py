# Several mappings as one; deques added up.
from collections import ChainMap
c = ChainMap({'a': 1}, {'a': 2, 'b': 3})
print(c['a'], c['b'], sorted(c), len(c), 'b' in c, c.maps, c.new_child({'z': 1})['z'], c.get('q', 5), dict(c))
c['n'] = 9
print(c.maps, c)
