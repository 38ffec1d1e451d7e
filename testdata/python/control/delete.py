# del of items, slices, attributes and names.
l = list(range(10))
del l[0]
del l[-1], l[0]
print(l)
del l[1:3]
print(l)
del l[::2]
print(l)
d = {"a": 1, "b": 2}
del d["a"]
print(d)


class O(object):
    pass


o = O()
o.x = 1
del o.x
print(hasattr(o, "x"))
x = 5
del x
x = 6
print(x)
a, b = 1, 2
del (a, b)
m = [[1, 2], [3, 4]]
del m[0][1]
print(m)
try:
    del o.y
except AttributeError as e:
    print("AttributeError", e)
