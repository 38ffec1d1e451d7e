# Generator expressions driven by hand; functions that remember their results.
g = (x for x in range(4))
print(next(g), g.send(3), list(g))
try: g.send(None)
except StopIteration as e: print('stop', e.args)
h = (x for x in [1, 2])
try: h.send(1)
except TypeError as e: print(e)
h.close(); print(list(h))
k = (a + b for a in 'xy' for b in 'zw')
next(k)
try: k.throw(ValueError('no'))
except ValueError as e: print(e)
print(list(k), str(k)[:18])
import functools
@functools.lru_cache(maxsize=2)
def f(x, y=0):
    print('call', x, y)
    return x + y
print(f(1), f(2), f(1), f(3), f(2), f(1, y=2), f.cache_info())
f.cache_clear(); print(f.cache_info(), f.__wrapped__(5))
@functools.lru_cache()
def g2(n): return [n]
print(g2(1) is g2(1), g2.cache_info())
try: g2([1])
except TypeError as e: print(e)


def asked_too_often():
    values = (n for n in range(1))
    next(values)
    values.send(None)


asked_too_often()
