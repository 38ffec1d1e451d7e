# Functions: arguments of all kinds, defaults, closures, decorators with state.
import functools


def f(a, b=2, *args, c, d=4, **kw):
    return a, b, args, c, d, sorted(kw.items())


print(f(1, c=3), f(1, 5, 6, 7, c=8, z=9), f(*[1, 2], **{'c': 3, 'y': 0}), f(1, *(2, 3), c=4, **dict(d=5, e=6)))
for bad in (lambda: f(1), lambda: f(c=1), lambda: f(1, c=1, a=2), lambda: f(1, 2, c=3, **{'b': 1})):
    try:
        print(bad())
    except TypeError as e:
        print(e)


def acc(x, seen=[], *, table={}):
    seen.append(x)
    table[x] = len(seen)
    return seen, table


acc(1)
print(acc(2), acc(3, []), acc.__defaults__)


def make():
    total = 0
    calls = []

    def add(n):
        nonlocal total
        total += n
        calls.append(n)
        return total

    def reset():
        nonlocal total
        total, old = 0, total
        return old
    add.reset = reset
    add.calls = calls
    return add


p, q = make(), make()
print(p(3), p(4), q(10), p.reset(), p(1), p.calls, q.calls, q.reset())
fs = [lambda x, i=i: x + i for i in range(3)] + [lambda x: x + i for i in range(3)]
print([g(10) for g in fs])


def outer():
    x = 'outer'

    def inner():
        return x
    x = 'changed'
    r = inner()
    del x
    try:
        inner()
    except NameError as e:
        return r, str(e)


print(outer())


def retry(times=2, exceptions=(ValueError,), on_fail=None):
    def deco(fn):
        @functools.wraps(fn)
        def wrapper(*a, **k):
            last = None
            for attempt in range(times):
                try:
                    return fn(*a, attempt=attempt, **k)
                except exceptions as e:
                    last = e
            if on_fail:
                return on_fail(last)
            raise last
        return wrapper
    return deco


@retry(3, on_fail=lambda e: 'gave up: %s' % e)
def flaky(n, attempt=None):
    """Fails a few times."""
    if attempt < n:
        raise ValueError('attempt %d' % attempt)
    return 'ok after %d' % attempt


print(flaky(1), flaky(5), flaky.__name__, flaky.__doc__)


@retry()
def always(attempt):
    return {}['k%d' % attempt]


try:
    always()
except KeyError as e:
    print('KeyError', e)


def compose(*fns):
    return functools.reduce(lambda f, g: lambda x: g(f(x)), fns, lambda x: x)


print(compose(lambda x: x + 1, lambda x: x * 2, str, list)(20))
fact = lambda n: 1 if n < 2 else n * fact(n - 1)
print(fact(25), (lambda *a, **k: (a, k))(1, 2, x=3))


class Memo(dict):
    def __init__(self, fn):
        super().__init__()
        self.fn = fn

    def __missing__(self, key):
        self[key] = r = self.fn(self, key)
        return r


fib = Memo(lambda self, n: n if n < 2 else self[n - 1] + self[n - 2])
print(fib[40], len(fib))


def gen_kw(**kw):
    for k in kw:
        yield k, kw[k]


print(list(gen_kw(b=1, a=2)), dict(gen_kw(x=1)), [k for k, _ in gen_kw(z=0)])
print(max([3, 1, 2], key=lambda v: -v), min('bca'), sorted([(2, 'b'), (1, 'z'), (2, 'a')], key=lambda t: (-t[0], t[1])), sum([[1], [2]], []))
x = 5


def shadow():
    try:
        print(x)
    except UnboundLocalError as e:
        print(e)
    x = 1
    return x


print(shadow(), x)


def rec(n, *path):
    if n == 0:
        return '/'.join(path)
    return rec(n - 1, *(path + (str(n),)))


print(rec(3), rec(0) == '')
print(f.__name__, (lambda: 0).__name__, make().__qualname__, Memo.__init__.__qualname__, print.__name__, len.__class__.__name__)
