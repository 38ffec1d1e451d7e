# Errors can be thrown into a generator, and closing it runs its finally.
def worker():
    try:
        while True:
            try:
                x = yield "waiting"
                print("working on", x)
            except ValueError as e:
                print("ignored", e)
    finally:
        print("cleaned up")


w = worker()
print(next(w))
print(w.send(1))
print(w.throw(ValueError("bad")))
w.close()
w.close()

w2 = worker()
next(w2)
try:
    w2.throw(KeyError("missing"))
except KeyError as e:
    print("out comes", repr(e))
try:
    next(w2)
except StopIteration:
    print("finished")


def stubborn():
    try:
        yield 1
    except GeneratorExit:
        yield 2


s = stubborn()
next(s)
try:
    s.close()
except RuntimeError as e:
    print(e)


def unstarted():
    print("never")
    yield


u = unstarted()
u.close()
print(list(u))
try:
    unstarted().throw(IndexError("first"))
except IndexError as e:
    print("IndexError", e)
