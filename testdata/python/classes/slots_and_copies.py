# Copies of objects, __slots__, comparison by dict.
import copy


class Node(object):
    def __init__(self, value, children=None):
        self.value = value
        self.children = children if children is not None else []


class Slotted(object):
    __slots__ = ("x", "y")

    def __init__(self, x, y):
        self.x = x
        self.y = y


n = Node(1, [Node(2), Node(3)])
shallow = copy.copy(n)
deep = copy.deepcopy(n)
n.children.append(Node(4))
n.children[0].value = 20
print(len(shallow.children), len(deep.children), shallow.children[0].value, deep.children[0].value)
n.loop = n
again = copy.deepcopy(n)
print(again.loop is again, again is not n)
s = Slotted(1, 2)
s.x = 5
print(s.x, s.y)
data = {"a": [1, 2, {"b": 3}]}
other = copy.deepcopy(data)
third = copy.copy(data)
data["a"][2]["b"] = 4
print(other, third)
