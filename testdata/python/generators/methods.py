# Generator methods, class and static ones, and generators in properties.
class Bag(object):
    size = 3

    def __init__(self, items):
        self.items = items

    def each(self):
        for item in self.items:
            yield item

    @classmethod
    def numbers(cls):
        for i in range(cls.size):
            yield i

    @staticmethod
    def letters(text):
        for c in text:
            yield c

    @property
    def pairs(self):
        for a in self.items:
            for b in self.items:
                if a < b:
                    yield a, b


class Bigger(Bag):
    size = 5

    def each(self):
        yield "first"
        for item in super(Bigger, self).each():
            yield item


bag = Bag([1, 2, 3])
print(list(bag.each()), list(Bag.numbers()), list(bag.letters("xy")), list(bag.pairs))
big = Bigger("pq")
print(list(big.each()), list(big.numbers()), list(Bigger.numbers()), list(big.pairs))
print([x for x in bag.each() if x > 1])
it = big.each()
print(next(it), next(it))
