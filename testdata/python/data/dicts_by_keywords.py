# Dictionaries made by keywords, as elements of lists and as what lists are made of.
for a in [dict(x=1, y=2), dict(x=3, y=4)]:
    print(a['x'], sorted(a.items()))
    for k, v in sorted(a.items()):
        print(k, v)
layers = [dict(n=3, act=None), dict(n=4, act='relu', name='q')]
for i, l in enumerate(layers):
    print(i, l.get('name', 'no'), l['n'], l.get('act'))
for spec in (dict(units=3), dict(units=5, k='t')):
    print(spec)
def f(**kw): return sorted(kw.items())
for kw in [dict(a=1), dict(b=2.0, c='x')]:
    print(f(**kw))
class C(object):
    table = list(dict(a=1, b=2))
    def __init__(self):
        self.keys = list(dict(x=1))
    def more(self):
        self.table = list(dict(q=1).values())
        C.table = list({'z': 1})
        return self.table
c = C(); print(c.table, c.keys, c.more(), C.table)
