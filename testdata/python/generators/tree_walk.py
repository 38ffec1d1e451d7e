# Recursive generators.
class Node(object):
    def __init__(self, value, left=None, right=None):
        self.value = value
        self.left = left
        self.right = right

    def __iter__(self):
        if self.left:
            for v in self.left:
                yield v
        yield self.value
        if self.right:
            for v in self.right:
                yield v

    def depth_first(self, depth=0):
        yield depth, self.value
        for child in (self.left, self.right):
            if child is not None:
                for pair in child.depth_first(depth + 1):
                    yield pair


tree = Node(4, Node(2, Node(1), Node(3)), Node(6))
print(list(tree))
for depth, value in tree.depth_first():
    print("  " * depth + str(value))
print(6 in tree, 7 in tree)


def permutations(items):
    if len(items) <= 1:
        yield items
    else:
        for i in range(len(items)):
            for rest in permutations(items[:i] + items[i + 1:]):
                yield [items[i]] + rest


for p in permutations([1, 2, 3]):
    print(p)
