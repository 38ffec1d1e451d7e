# functools.partial, reduce, lru_cache, cmp_to_key.
import functools
from functools import partial, reduce


def scale(x, factor, offset=0, **extra):
    return x * factor + offset, sorted(extra)


double = partial(scale, factor=2)
shifted = partial(double, offset=10, tag=1)
first = partial(scale, 5)
print(double(4), shifted(4), shifted(4, offset=0), first(3), first(3, 4, other=2))
print(double.func is scale, double.args, double.keywords)
print(reduce(lambda a, b: a + b, [1, 2, 3]), reduce(lambda a, b: a * b, [], 7))
try:
    reduce(lambda a, b: a, [])
except TypeError as e:
    print(e)


@functools.lru_cache(maxsize=None)
def slow(n):
    print("slow", n)
    return n * 2


print(slow(2), slow(2), slow(3))
print(sorted(["b", "a", "C"], key=functools.cmp_to_key(lambda a, b: (a.lower() > b.lower()) - (a.lower() < b.lower()))))
basetwo = partial(int, base=2)
print(basetwo("1010"), list(map(partial(pow, 2), range(5))))


class Button(object):
    def click(self, times, name="b"):
        return "%s clicked %d" % (name, times)


b = Button()
handler = partial(b.click, name="ok")
print(handler(3), partial(Button.click, b)(1))
try:
    partial(3)
except TypeError as e:
    print(e)
layers = [partial(scale, factor=k) for k in range(3)]
print([layer(10)[0] for layer in layers])
