# Defaults are evaluated where a function is defined, also if nothing ever calls it.
def f(x, log=print('default of f')):
    return x
print('after')
try:
    def g(x, y=undefined_thing):
        return x
except NameError as e:
    print('caught', e)
class A:
    def m(self, x=print('method default')):
        return x
try:
    @staticmethod
    def h(a=undef2): pass
except NameError as e:
    print('caught', e)
def deco(fn):
    print('deco', fn.__name__)
    return fn
try:
    @deco
    def am(a, n=num2):
        return a
except NameError as e:
    print('c', e)
def outer():
    def inner(a=print('inner default')):
        pass
    print('outer')
outer()
k = lambda a=print('lambda default'): a
def last(a=oops): return a
print('no')
