# Recursion that goes too deep: how far it comes, and what is said of it.
import sys


class Node(object):
    def __init__(self, up):
        self.up = up

    def __getitem__(self, n):
        reached[0] = n
        return self[n + 1]

    def depth(self, n):
        reached[0] = n
        return self.deeper(n)

    def deeper(self, n):
        return self.depth(n + 1)

    @property
    def top(self):
        return self.up.top

    def __str__(self):
        return "Node %s" % (self.up[0],)


def count(n):
    reached[0] = n
    return count(n + 1)


def factorial(n):
    if n == 0:
        return 1
    return n * factorial(n - 1)


def decorated(function):
    def wrapper(*args):
        return function(*args)
    return wrapper


@decorated
def wrapped(n):
    reached[0] = n
    return wrapped(n + 1)


def listed(n):
    reached[0] = n
    return [listed(n + 1) for _ in [0]]


def protected():
    reached[0] += 1
    try:
        protected()
    finally:
        reached[0] += 1000


again = lambda n: again(n + 1)
for function in (count, factorial, wrapped, listed, again, Node(None).depth, Node(None).__getitem__):
    reached = [0]
    try:
        function(-1)
    except RecursionError as e:
        print(str(e)[:32], reached)
reached = [0]
try:
    protected()
except RecursionError:
    print(reached)
loop = Node(None)
loop.up = loop
try:
    loop.top
except RecursionError as e:
    print(e)
print(len(str(factorial(900))), sys.getrecursionlimit() > 900)
sys.setrecursionlimit(3000)
print(len(str(factorial(2500))))
try:
    sys.setrecursionlimit(0)
except ValueError as e:
    print(e)
