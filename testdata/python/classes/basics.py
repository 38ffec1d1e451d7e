# Attributes of objects and classes, methods, printing.
class Counter(object):
    """Counts."""
    total = 0
    names = []

    def __init__(self, name, start=0):
        self.name = name
        self.value = start
        Counter.total += 1
        self.names.append(name)

    def increment(self, by=1):
        self.value += by
        return self

    def __repr__(self):
        return "Counter(%r, %d)" % (self.name, self.value)

    def __str__(self):
        return "%s=%d" % (self.name, self.value)


a = Counter("a")
b = Counter("b", start=5)
a.increment().increment(by=3)
print(a, b, [a, b], Counter.total, a.total, Counter.names, b.names is Counter.names)
a.total = 100
print(a.total, b.total, Counter.total)
a.extra = "added"
print(a.extra, hasattr(b, "extra"), getattr(b, "extra", None))
print(Counter.__name__, Counter.__doc__, a.__class__.__name__, type(a) is Counter)
print(sorted(vars(b).items()))
print(isinstance(a, Counter), isinstance(3, Counter), issubclass(Counter, object))
try:
    a.missing
except AttributeError as e:
    print(e)
try:
    Counter.missing
except AttributeError as e:
    print(e)
try:
    Counter()
except TypeError as e:
    print(e)
try:
    Counter("x", 1, 2)
except TypeError as e:
    print(e)
try:
    a.increment(1, 2)
except TypeError as e:
    print(e)
del a.extra
print(hasattr(a, "extra"))
setattr(a, "dyn" + "amic", 7)
print(a.dynamic, getattr(a, "value"))
