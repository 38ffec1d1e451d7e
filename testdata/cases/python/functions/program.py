# Defaults, keywords, star arguments, recursion, closures, lambdas.
def describe(name, *sizes, **options):
    return "%s %s %s" % (name, sizes, sorted(options.items()))


def factorial(n):
    return 1 if n <= 1 else n * factorial(n - 1)


def counter(start=0):
    count = [start]

    def increment(by=1):
        count[0] += by
        return count[0]

    return increment


def collect(item, into=[]):
    into.append(item)
    return into


tick = counter(10)
tick()
print(describe("a", 1, 2, depth=3), factorial(20), tick(5))
print(collect(1), collect(2), collect(3, into=[]))
squares = list(map(lambda v: v * v, [1, 2, 3]))
print(squares, sorted(["bb", "a"], key=len), max(3, 7), sum(squares))
print("{:.2f} {name!r:>6}".format(3.14159, name="x"), "%5.1f|%-4s|%03d" % (2.25, "ab", 7))
