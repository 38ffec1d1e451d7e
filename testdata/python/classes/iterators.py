# Iterators as classes.
class Countdown(object):
    def __init__(self, n):
        self.n = n

    def __iter__(self):
        return self

    def __next__(self):
        if self.n <= 0:
            raise StopIteration
        self.n -= 1
        return self.n

    next = __next__


class Pages(object):
    def __init__(self, items):
        self.items = items

    def __getitem__(self, i):
        if i >= len(self.items):
            raise IndexError(i)
        return self.items[i]

    def __len__(self):
        return len(self.items)


c = Countdown(4)
print(next(c), list(c), list(c), next(c, None))
for i in Countdown(3):
    print(i)
p = Pages("abc")
print(list(p), "b" in p, [x + y for x, y in zip(p, Countdown(9)) if False], len(p), list(reversed(p)))
print(list(enumerate(p)), max(p), "".join(p))
first, *rest = Countdown(3)
print(first, rest)
try:
    for x in 5:
        pass
except TypeError as e:
    print(e)


class Broken(object):
    def __iter__(self):
        return 5


try:
    iter(Broken())
except TypeError as e:
    print(e)
