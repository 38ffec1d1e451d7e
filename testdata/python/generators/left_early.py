# Generators that a loop leaves are closed at once.
import itertools


def gen(name):
    print('start', name)
    try:
        for i in itertools.count():
            got = yield i
            if got:
                print('got', got)
    except GeneratorExit:
        print('exit', name)
        raise
    finally:
        print('finally', name)


for x in gen('loop'):
    if x == 2:
        break
print('after loop')
g = gen('held')
print(next(g), g.send('s'), next(g))
g.close()
print('closed')
try:
    next(g)
except StopIteration as e:
    print('stop', e.value)


def outer():
    result = yield from inner()
    print('result', result)
    yield result


def inner():
    try:
        x = yield 1
        print('x', x)
        yield 2
    except ValueError as e:
        print('inner caught', e)
        yield 'recovered'
    return 'done'


o = outer()
print(next(o), o.send('hello'), o.throw(ValueError('boom')), next(o))
print(list(o))
del g


def counter(limit):
    n = 0
    while n < limit:
        n += 1
        yield n
    return 'end'


c = counter(2)
print(list(zip(c, 'abc')), list(c))
print(sum(x * x for x in counter(5)), max(counter(3)), dict(enumerate(counter(2))), *counter(3))
gs = (i for i in counter(10) if i % 2)
print(next(gs), next(gs), any(x > 6 for x in gs), list(gs))
print('end')
