# The lazy property pattern.
import functools


def lazy_property(function):
    attribute = '_' + function.__name__

    @property
    @functools.wraps(function)
    def wrapper(self):
        if not hasattr(self, attribute):
            setattr(self, attribute, function(self))
        return getattr(self, attribute)
    return wrapper


def doublewrap(function):
    @functools.wraps(function)
    def decorator(*args, **kwargs):
        if len(args) == 1 and len(kwargs) == 0 and callable(args[0]):
            return function(args[0])
        else:
            return lambda wrapee: function(wrapee, *args, **kwargs)
    return decorator


@doublewrap
def define_scope(function, scope=None, *args, **kwargs):
    attribute = '_cache_' + function.__name__
    name = scope or function.__name__

    @property
    @functools.wraps(function)
    def decorator(self):
        if not hasattr(self, attribute):
            print("scope", name, args, kwargs)
            setattr(self, attribute, function(self))
        return getattr(self, attribute)
    return decorator


class Model(object):
    def __init__(self, data):
        self.data = data
        self.prediction
        self.error

    @lazy_property
    def size(self):
        print("size once")
        return len(self.data)

    @define_scope
    def prediction(self):
        print("prediction once")
        return [d * 2 for d in self.data]

    @define_scope("named", initializer=3)
    def error(self):
        return sum(self.prediction) - self.size


m = Model([1, 2, 3])
print(m.size, m.size, m.prediction, m.error, m._error if hasattr(m, "_error") else "none")
n = Model([5])
print(n.error)
