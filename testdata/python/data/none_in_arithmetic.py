# None where a number or a text was expected.
num1 = 3
def f(a=None):
    num49, num50 = a, a
    try:
        num49, num50 = num50, num49 + num50
        print(num49)
    except Exception as e:
        print(type(e).__name__, e)
f()
f(3)
def g(a=None, b=None):
    try: return a * 2
    except TypeError as e: print(e)
    try: return a + b
    except TypeError as e: print(e)
    try:
        a += 1
    except TypeError as e: print(e)
    try: return -a
    except TypeError as e: print(e)
    try: return a < 3
    except TypeError as e: print(e)
    try: return a / 2.0, 3 // b
    except TypeError as e: print(e)
print(g(), g(2), g(2, 3))
def h(s=None):
    try: return s + 'x'
    except TypeError as e: print(e)
    try: return 'x' + s
    except TypeError as e: print(e)
    try: return '%s' % s + s
    except TypeError as e: print(e)
print(h(), h('q'))
class N(object):
    total = None
    def __init__(self): self.n = None
    def add(self, k):
        if self.n is None: self.n = 0
        self.n += k
        N.total = k if N.total is None else N.total + k
        return self.n * 2
n = N(); print(n.add(2), n.add(3), N.total)
best = None
for v in [3, 1, 2]:
    if best is None or v < best: best = v
print(best + 1, best - 0.5)
text = 'ab'
nums = [1, 2]
try:
    print((lambda x, y=-9: x + y)((lambda x, y=0: x + y)(text)))
except TypeError as e: print('1', e)
try:
    nums[1] += text
except TypeError as e: print('2', e)
try:
    print(sorted([('a', 1), ('b', 'x'), ('a', 'z')]))
except TypeError as e: print('3', e)
import math
try: print(math.sqrt('a'))
except TypeError as e: print('4', e)
try: '{:d}'.format('x')
except ValueError as e: print('6', e)
num1, num2 = None, None
try:
    num1, num2 = num2, num1 + num2
except TypeError as e: print('7', e)
try:
    math.gcd('a', 1)
except TypeError as e: print('8', e)
