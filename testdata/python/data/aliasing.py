# Names share objects; functions change what they are given.
def change(items, number, text):
    items.append(1)
    number += 1
    text += "!"
    items = [9]
    return items, number, text


l = [0]
n = 5
s = "s"
print(change(l, n, s), l, n, s)
a = [1, 2]
b = a
a = a + [3]
print(a, b)
a = b
a += [3]
print(a, b)
c = [[]] * 3
c[0].append(1)
print(c)
d = {"k": l}
l.append(2)
print(d, d["k"] is l)


class Box(object):
    def __init__(self, items):
        self.items = items


box = Box(l)
other = Box(list(l))
l.append(3)
print(box.items, other.items)
x = y = 0
x += 1
print(x, y)
t = ([1],)
try:
    t[0] += [2]
except TypeError as e:
    print(e)
print(t)
print(a is b, [1] is [1], None is None, "a" == "a", (a, b)[0] is a)
i = 0
data = [10, 20, 30]
i, data[i] = 2, 99
print(i, data)
p = [1, 2, 3]
p[0], p[1] = p[1], p[0]
print(p)
for row in [[1], [2]]:
    row.append(0)
    last = row
print(last)
