# Mixins with methods and attributes.
class JsonMixin(object):
    indent = 2

    def to_json(self):
        return "{%s}" % ", ".join("%s: %r" % (k, v) for k, v in sorted(self.__dict__.items()))


class CompareMixin(object):
    def __eq__(self, other):
        return self.key() == other.key()

    def __lt__(self, other):
        return self.key() < other.key()

    def __ne__(self, other):
        return not self == other


class Item(object):
    def __init__(self, name, price):
        self.name = name
        self.price = price


class Product(JsonMixin, CompareMixin, Item):
    def key(self):
        return self.price


class Special(Product):
    def __init__(self, name, price, discount):
        super().__init__(name, price)
        self.discount = discount

    def key(self):
        return super().key() - self.discount


p = Product("pen", 3)
s = Special("ink", 9, 6)
q = Special("cap", 5, 4)
print(p.to_json(), s.to_json(), p == s, p != q, q < p, sorted([p, s, q])[0].name, p.indent)
Product.indent = 4
print(s.indent, JsonMixin.indent)


class Logger:
    def log(self, text):
        print("[%s] %s" % (self.__class__.__name__, text))


class Runner:
    def run(self):
        self.log("run")
        return self


class Task(Runner, Logger):
    pass


Task().run().log("done")
