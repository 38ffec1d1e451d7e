# sorted, sort, min and max: stability, keys, reverse, mixed types.
words = ["pear", "fig", "Apple", "kiwi", "date", "banana"]
print(sorted(words), sorted(words, key=len), sorted(words, key=str.lower, reverse=True))
print(sorted(words, key=lambda w: (len(w), w)), min(words, key=len), max(words, key=len))
pairs = [(1, "b"), (0, "z"), (1, "a"), (0, "a")]
pairs.sort(key=lambda p: p[0], reverse=True)
print(pairs)
pairs.sort()
print(pairs, sorted({3: "c", 1: "a"}), sorted("hello"), sorted([True, 0, 2.5, -1]))
print(min(3, 1, 2), max([1], [0, 5]), min([], default="none"), max("b", "a", key=ord), sum([[1], [2]], []))
try:
    sorted([1, "a"])
except TypeError as error:
    print(error)
try:
    max([])
except ValueError as error:
    print(error)
try:
    [3, None].sort()
except TypeError as error:
    print(error)
items = [3, 1, 2]
print(items.sort(), items, list(reversed(items)), items[::-1])
from operator import itemgetter, attrgetter
print(sorted([{"a": 2}, {"a": 1}], key=itemgetter("a")), sorted(pairs, key=itemgetter(1, 0)))


class Version(object):
    def __init__(self, *parts):
        self.parts = parts

    def __lt__(self, other):
        return self.parts < other.parts

    def __repr__(self):
        return "v" + ".".join(map(str, self.parts))


print(sorted([Version(1, 10), Version(1, 2), Version(0, 9)]), min([Version(2), Version(1)]))
from functools import cmp_to_key
print(sorted([5, 3, 8], key=cmp_to_key(lambda a, b: b - a)))
print(any([]), all([]), any(x > 2 for x in [1, 3]), all(x > 2 for x in [1, 3]))
print(list(zip([1, 2, 3], "ab")), list(enumerate("ab", 1)), list(map(max, [1, 5], [3, 2])), list(filter(None, [0, 1, "", "a"])))
