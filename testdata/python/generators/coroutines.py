# Generators that receive values, delegate, are closed, and raise.
def averager():
    total, n, avg = 0, 0, None
    while True:
        x = yield avg
        if x is None:
            return total, n
        total, n = total + x, n + 1
        avg = total / n


a = averager()
next(a)
print(a.send(10), a.send(20))
try:
    a.send(None)
except StopIteration as stop:
    print(stop.value)


def grep(word, out):
    try:
        while True:
            line = yield
            if word in line:
                out.append(line)
    except GeneratorExit:
        out.append('closed')


found = []
g = grep('py', found)
next(g)
for line in ('python', 'java', 'numpy'):
    g.send(line)
g.close()
g.close()
print(found)


def resilient():
    n = 0
    while n < 5:
        try:
            n += 1
            yield n
        except ValueError as e:
            print('ignored', e)


r = resilient()
print(next(r), r.throw(ValueError('v')), next(r))
try:
    r.throw(KeyError('k'))
except KeyError as e:
    print('through', e)
print(list(r))


def flatten(x):
    for item in x:
        if isinstance(item, (list, tuple)):
            yield from flatten(item)
        else:
            yield item


print(list(flatten([1, [2, (3, [4])], []])), list(flatten([])))


def sub():
    got = yield 'first'
    got2 = yield got
    return got, got2


def main():
    result = yield from sub()
    yield result
    yield from 'xy'


m = main()
print(next(m), m.send('a'), m.send('b'), list(m))


def primes():
    found, n = [], 2
    while True:
        if all(n % p for p in found):
            found.append(n)
            yield n
        n += 1


p = primes()
print([next(p) for _ in range(8)], next(x for x in p if x > 50))
gen = (c for c in 'abc')
print(gen.__next__(), list(gen), list(gen))
try:
    g2 = averager()
    g2.send(5)
except TypeError as e:
    print(e)
