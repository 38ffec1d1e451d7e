# Arguments that are given twice, or by what is no mapping.


def named(x, *, name, scale=1.0, **rest):
    return (x, name, scale, sorted(rest))


def plain(a, b=2, **k):
    return a, b, k


class Made:
    def __init__(self, a, **k):
        self.a = a


for call in (
        lambda: named(1, name=1, **{"name": 2}),
        lambda: named(1, name=1, **{"more": 2}, **{"more": 3}),
        lambda: plain(1, b=3, **{"b": 1}),
        lambda: plain(1, **{"a": 1}),
        lambda: plain(b=1, **dict(a=3)),
        lambda: plain(1, z=1, **{"z": 2}),
        lambda: plain(1, z=1, **{"y": 2})):
    try:
        print(call())
    except TypeError as e:
        print(e)
print(named.__kwdefaults__, plain.__kwdefaults__, plain.__defaults__)
