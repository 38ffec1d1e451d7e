# The messages of common errors.
def show(f):
    try:
        f()
    except Exception as e:
        print(type(e).__name__, "|", e)


d = {"a": 1}
l = [1, 2]
t = (1, 2)
s = "abc"
n = None
i = 5
show(lambda: d["b"])
show(lambda: d[1.5])
show(lambda: l[5])
show(lambda: t[9])
show(lambda: s[10])
show(lambda: l["a"])
show(lambda: s["a"])
show(lambda: n.attr)
show(lambda: n[0])
show(lambda: n())
show(lambda: n + 1)
show(lambda: i.attr)
show(lambda: s.attr)
show(lambda: l.attr)
show(lambda: i[0])
show(lambda: 1 / 0)
show(lambda: 1 // 0)
show(lambda: 1 % 0)
show(lambda: 1.0 / 0)
show(lambda: 1.5 // 0)
show(lambda: 1.5 % 0)
show(lambda: "a" + 1)
show(lambda: 1 + "a")
show(lambda: [1] + (2,))
show(lambda: "a" * "b")
show(lambda: -"a")
show(lambda: 1 < "a")
show(lambda: [1] < 1)
show(lambda: int("abc"))
show(lambda: int("1.5"))
show(lambda: int([]))
show(lambda: float("x"))
show(lambda: len(5))
show(lambda: iter(5))
show(lambda: list(5))
show(lambda: sum(["a"]))
show(lambda: max([]))
show(lambda: min())
show(lambda: next(iter([])))
show(lambda: l.remove(9))
show(lambda: l.index(9))
show(lambda: [].pop())
show(lambda: l.pop(7))
show(lambda: d.pop("z"))
show(lambda: {}.popitem())
show(lambda: s.index("z"))
show(lambda: set().pop())
show(lambda: {1}.remove(2))
show(lambda: {[]: 1})
show(lambda: {l})
show(lambda: "%d" % "a")
show(lambda: "%s %s" % 1)
show(lambda: "%s" % (1, 2))
show(lambda: "{}{}".format(1))
show(lambda: "{a}".format(b=1))
show(lambda: chr(-1))
show(lambda: ord("ab"))
show(lambda: [1, 2, 3].sort(key=1))
show(lambda: sorted([1, "a"]))
show(lambda: range(1, 2, 0))
show(lambda: "abc".split(""))
show(lambda: int("12", 1))
show(lambda: (1, 2) + [3])
show(lambda: l[1:2:0])
show(lambda: dict([1]))
show(lambda: dict([(1, 2, 3)]))
show(lambda: isinstance(1, 2))
show(lambda: round("a"))
show(lambda: abs("a"))
show(lambda: "a".join([1]))
show(lambda: bytes("a"))
show(lambda: getattr(1, "zz"))
show(lambda: undefined_name)


def unpack():
    a, b = [1]


def unpack2():
    a, b = 1, 2, 3


def unpack3():
    a, b = 5


def setitem():
    t[0] = 1


def setitem2():
    s[0] = "x"


def delitem():
    del d["zz"]


def setattr_():
    i.x = 1


def star():
    a, *b = 5


for f in (unpack, unpack2, unpack3, setitem, setitem2, delitem, setattr_, star):
    show(f)
assert True, "never"
try:
    assert 1 == 2, "message %d" % 3
except AssertionError as e:
    print("assert", e)
try:
    assert []
except AssertionError as e:
    print(repr(e))
