# An error in a generator comes out of the call that asked.
def bad():
    yield 1
    raise ValueError("inside")


g = bad()
print(next(g))
try:
    next(g)
except ValueError as e:
    print("ValueError", e)
print(next(g, "finished"))


def stops():
    yield 1
    raise StopIteration("no")


try:
    print(list(stops()))
except RuntimeError as e:
    print(e)


def running():
    next(me)
    yield


me = running()
try:
    next(me)
except ValueError as e:
    print(e)
print(type(bad()).__name__, hasattr(bad(), "send"), iter(g) is g)
for i in bad():
    print("loop", i)
