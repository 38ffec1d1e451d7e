# Exceptions with mixins and hierarchies.
class Mixin(object):
    def describe(self):
        return 'described %s' % (self.args,)


class AppError(Exception):
    code = 1

    def __init__(self, message, *details, **extra):
        super().__init__(message, *details)
        self.message = message
        self.extra = extra

    def __str__(self):
        return '%s(%s)' % (type(self).__name__, self.message)


class NotFound(AppError, KeyError):
    code = 404


class Mixed(Mixin, ValueError):
    pass


class Deep(NotFound):
    def __init__(self, name):
        super(Deep, self).__init__('no ' + name, 1, 2, key=name)


for make in (lambda: AppError('a', 1), lambda: NotFound('b'), lambda: Mixed('c', 2), lambda: Deep('d')):
    try:
        raise make()
    except KeyError as e:
        print('key', e, repr(e), e.args, e.code, e.extra)
    except ValueError as e:
        print('value', e, repr(e), e.describe())
    except AppError as e:
        print('app', e, e.args, e.code)
print(issubclass(NotFound, KeyError), NotFound.__mro__[1].__name__, isinstance(Deep('x'), LookupError))
try:
    try:
        raise Deep('inner')
    except LookupError as e:
        raise AppError('outer', cause=1) from e
except AppError as e:
    print(type(e.__cause__).__name__, e.__cause__, e.extra, e.__context__ is e.__cause__)


class Retry(Exception):
    def __init__(self, times):
        self.times = times


def attempt(n):
    if n < 3:
        raise Retry(n)
    return n


n = 0
while True:
    try:
        print('got', attempt(n))
        break
    except Retry as e:
        n = e.times + 1
        print('retry', e.times, e.args, str(e))
raise Deep('end')
