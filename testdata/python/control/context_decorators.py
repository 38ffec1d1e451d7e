# Context managers of the library and as decorators.
import contextlib
from contextlib import contextmanager, ExitStack, suppress, closing, ContextDecorator


class tracked(ContextDecorator):
    def __init__(self, name='t'):
        self.name = name

    def __enter__(self):
        print('enter', self.name)
        return self

    def __exit__(self, kind, value, tb):
        print('exit', self.name, kind and kind.__name__)
        return False


@tracked('f')
def f(x):
    print('in f', x)
    return x + 1


print(f(1), f(2))
with tracked('w') as t:
    print(t.name)


@contextmanager
def tag(name):
    print('<%s>' % name)
    try:
        yield name
    except KeyError as e:
        print('swallowed', e)
    finally:
        print('</%s>' % name)


@tag('deco')
def g():
    print('body')


g()
g()
with ExitStack() as stack:
    names = [stack.enter_context(tag(n)) for n in 'ab']
    stack.callback(print, 'callback', 1)
    print(names)
with suppress(KeyError, ValueError):
    {}['x']
with suppress(ZeroDivisionError):
    print('fine')


class Thing:
    def close(self):
        print('closed')


with closing(Thing()) as thing:
    print(type(thing).__name__)
with tag('outer') as a, tag('inner') as b:
    print(a, b)
    raise KeyError('k')
try:
    with tag('x'):
        raise ValueError('v')
except ValueError as e:
    print('caught', e)


@contextmanager
def bad():
    if False:
        yield


try:
    with bad():
        pass
except RuntimeError as e:
    print(e)


@contextmanager
def twice():
    yield 1
    yield 2


try:
    with twice() as x:
        print(x)
except RuntimeError as e:
    print(e)
with contextlib.nullcontext(5) as five:
    print(five)
