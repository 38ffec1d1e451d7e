# Decorators of functions, with and without arguments.
import functools


def trace(f):
    @functools.wraps(f)
    def wrapper(*args, **kwargs):
        print("call", f.__name__, args, sorted(kwargs.items()))
        result = f(*args, **kwargs)
        print("result", result)
        return result
    return wrapper


@trace
def add(a, b=2):
    """Adds."""
    return a + b


print(add(1), add(1, b=5), add.__name__, add.__doc__)


def repeat(times):
    def decorator(f):
        def wrapper(*args):
            return [f(*args) for _ in range(times)]
        return wrapper
    return decorator


@repeat(3)
def hello(name):
    return "hello " + name


print(hello("x"), hello.__name__)


def register(registry, name=None):
    def decorator(f):
        registry[name or f.__name__] = f
        return f
    return decorator


handlers = {}


@register(handlers)
def first(x):
    return x + 1


@register(handlers, "other")
def second(x):
    return x * 2


print(sorted(handlers), handlers["first"](1), handlers["other"](4), first(10))


@trace
@repeat(2)
def stacked(x):
    return x


stacked(7)
