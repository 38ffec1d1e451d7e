# Control: exceptions in finally, raise from, context, else, loops, with.
import sys


def order(log, kind):
    try:
        log.append('try')
        if kind == 'raise':
            raise KeyError('k')
        if kind == 'return':
            return log
        if kind == 'exit':
            sys.exit(3)
    except KeyError:
        log.append('except')
        return log
    else:
        log.append('else')
    finally:
        log.append('finally')
    log.append('after')
    return log


for kind in ('none', 'raise', 'return'):
    print(kind, order([], kind))
try:
    order([], 'exit')
except SystemExit as e:
    print('exit', e.code, e.args)


def chain():
    try:
        try:
            {}['a']
        except KeyError as e:
            raise ValueError('bad') from e
    except ValueError as e:
        return type(e.__cause__).__name__, e.__cause__ is e.__context__, e.__suppress_context__


print(chain())


def swallow():
    for i in range(5):
        try:
            raise ValueError(i)
        except ValueError:
            continue
        finally:
            if i == 2:
                return 'returned in finally'


print(swallow())


def nested_finally():
    try:
        try:
            return 'inner'
        finally:
            print('f1')
    finally:
        print('f2')


print(nested_finally())
try:
    raise ValueError('a', 1)
except (TypeError, ValueError) as e:
    saved = e
    print(e.args, str(e), repr(e))
try:
    e
except NameError as err:
    print(err)
print(saved.args)


class Ctx:
    def __init__(self, name, swallow=False):
        self.name, self.swallow = name, swallow

    def __enter__(self):
        print('>', self.name)
        return self.name.upper()

    def __exit__(self, t, v, tb):
        print('<', self.name, t.__name__ if t else None, v, tb is not None)
        return self.swallow


with Ctx('a') as a, Ctx('b', True) as b:
    print(a, b)
    raise ValueError('inside')
print('after')
try:
    with Ctx('c'):
        with Ctx('d') as d:
            raise KeyError(d)
except KeyError as e:
    print('out', e)
for i in range(3):
    with Ctx('l%d' % i):
        if i == 1:
            break
else:
    print('never')
for i in []:
    pass
else:
    print('empty else')
n = 0
while n < 5:
    n += 1
    if n == 2:
        continue
    if n == 4:
        break
else:
    print('no')
print(n, [i for i in range(3)], i)
assert n == 4, 'fine'
try:
    assert n == 5, ('tuple', n)
except AssertionError as e:
    print(e, e.args)
try:
    raise
except RuntimeError as e:
    print(e)
try:
    raise Exception
except Exception as e:
    print(repr(e), not e.args)
try:
    raise 5
except TypeError as e:
    print(e)
try:
    int('x')
except ValueError as e:
    try:
        raise e
    except ValueError as e2:
        print(e2 is e)


def gen():
    try:
        yield 1
        yield 2
    finally:
        print('gen closed')


for v in gen():
    print(v)
    break
x = 3
print('neg' if x < 0 else 'small' if x < 5 else 'big', 1 < x < 5 > 2, not x == 3, x and 0 or 'or', (x > 2) + True)
del x
try:
    x
except NameError as e:
    print(e)
a = b = []
a.append(1)
b += [2]
print(a, b, a is b)
i, l = 0, [0, 0]
i, l[i] = 1, 5
print(i, l)
try:
    a, b = 1, 2, 3
except ValueError as e:
    print(e)
try:
    a, b = 5
except TypeError as e:
    print(e)
(a, b), *c = [(1, 2), 3, 4]
print(a, b, c)
def f():
    yield from range(2)
    return 'r'
def g():
    r = yield from f()
    yield r
print(list(g()))
sys.stdout.write('written\n')
print('a', 'b', sep='', end='!\n', file=sys.stdout)
raise KeyError('last') from ValueError('cause')
