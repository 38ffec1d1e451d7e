# Classes derived from the builtin containers.
class Stack(list):
    def push(self, x):
        self.append(x)
        return self

    @property
    def top(self):
        return self[-1]

    def __repr__(self):
        return 'Stack(%s)' % list.__repr__(self)


s = Stack()
s.push(1).push(2)
s += [3]
print(s, len(s), s.top, s[0], s[1:], type(s[1:]).__name__, isinstance(s, list), s == [1, 2, 3], sum(s), [x * 2 for x in s], 2 in s)
s.sort(reverse=True)
print(s, sorted(s), s.pop(), list(s), s + [9], bool(Stack()), str(s))


class Attr(dict):
    def __getattr__(self, name):
        try:
            return self[name]
        except KeyError:
            raise AttributeError(name)

    def __setattr__(self, name, value):
        self[name] = value


d = Attr(a=1, b=2)
d.c = 3
print(d.a, d['c'], d, sorted(d), 'a' in d, d.get('zz', 0), len(d), dict(d), d == {'a': 1, 'b': 2, 'c': 3})
try:
    d.zz
except AttributeError as e:
    print('no', e)


class Lower(dict):
    def __setitem__(self, key, value):
        super(Lower, self).__setitem__(key.lower(), value)

    def __getitem__(self, key):
        return super().__getitem__(key.lower())

    def __missing__(self, key):
        return 'missing ' + key


w = Lower()
w['A'] = 1
w['b'] = 2
print(w['a'], w['B'], w['Q'], w, list(w.items()), 'A' in w)
for k in w:
    print(k, w[k])


class Grid(list):
    def __init__(self, n, fill=0):
        super().__init__([fill] * n)
        self.fill = fill

    def __getitem__(self, i):
        if isinstance(i, int) and i >= len(self):
            return self.fill
        return list.__getitem__(self, i)


g = Grid(3, 7)
g[1] = 5
print(g, g[10], g[1], g[-1], g.fill, len(g), g[:2])


class Default(dict):
    def __missing__(self, key):
        self[key] = value = key * 2
        return value


m = Default()
print(m[3], m['x'], m, m.get(9), 3 in m)


class Version(tuple):
    def __new__(cls, text):
        return super().__new__(cls, (int(p) for p in text.split('.')))

    @property
    def major(self):
        return self[0]


v = Version('1.15.3')
print(v, v.major, v > Version('1.9'), v[1:], len(v), v == (1, 15, 3), hash(v) == hash((1, 15, 3)))
a, b, c = v
print(a, b, c)


class Name(str):
    def shout(self):
        return self.upper() + '!'


n = Name('conv')
print(n, n.shout(), n + '1', len(n), n == 'conv', {n: 1}['conv'], n.startswith('c'), '%s-%s' % (n, n), [n], isinstance(n, str), n[1], 'on' in n)


class Meters(float):
    def km(self):
        return self / 1000


print(Meters(1500).km(), Meters(2) + 1, Meters('2.5'), Meters(3) == 3)


class Tags(set):
    def toggle(self, x):
        if x in self:
            self.remove(x)
        else:
            self.add(x)


t = Tags([1, 2])
t.toggle(2)
t.toggle(5)
print(sorted(t), len(t), t | {9})
