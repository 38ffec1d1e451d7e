# Decorated methods: bound to their object, in class and subclass.
import functools


def logged(prefix):
    def decorator(method):
        @functools.wraps(method)
        def wrapper(self, *args, **kwargs):
            print(prefix, type(self).__name__, method.__name__, args)
            return method(self, *args, **kwargs)
        return wrapper
    return decorator


def positive(method):
    def wrapper(self, x):
        if x < 0:
            raise ValueError("negative: %d" % x)
        return method(self, x)
    return wrapper


class Account(object):
    def __init__(self):
        self.balance = 0

    @logged("->")
    @positive
    def deposit(self, x):
        self.balance += x
        return self.balance

    @classmethod
    @logged("class")
    def make(cls, start):
        a = cls()
        a.balance = start
        return a

    @staticmethod
    @functools.lru_cache(maxsize=None)
    def rate(n):
        print("computing", n)
        return n * 0.5


class Savings(Account):
    @logged("saving")
    def deposit(self, x):
        return super(Savings, self).deposit(x) + 100


a = Account()
print(a.deposit(5), a.deposit(6))
try:
    a.deposit(-1)
except ValueError as e:
    print(e)
s = Savings()
print(s.deposit(1), s.balance)
print(Account.rate(3), Account.rate(3), a.rate(4))
