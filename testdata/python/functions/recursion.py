# Recursion, mutual recursion, and too much of it.
def fact(n):
    return 1 if n <= 1 else n * fact(n - 1)


def even(n):
    return True if n == 0 else odd(n - 1)


def odd(n):
    return False if n == 0 else even(n - 1)


def hanoi(n, a, b, c, moves):
    if n:
        hanoi(n - 1, a, c, b, moves)
        moves.append((a, c))
        hanoi(n - 1, b, a, c, moves)
    return moves


def ackermann(m, n):
    if m == 0:
        return n + 1
    if n == 0:
        return ackermann(m - 1, 1)
    return ackermann(m - 1, ackermann(m, n - 1))


print(fact(5), fact(20), fact(25), even(10), odd(7), len(hanoi(5, "a", "b", "c", [])), ackermann(2, 3))


def forever(n):
    return forever(n + 1)


try:
    forever(0)
except RecursionError as e:
    print("RecursionError", str(e)[:32])
try:
    forever(0)
except RuntimeError as e:
    print(type(e).__name__)


def depth(n):
    return 0 if n == 0 else 1 + depth(n - 1)


print(depth(800))


def flatten(x):
    return [z for y in x for z in (flatten(y) if isinstance(y, (list, tuple)) else [y])]


print(flatten([1, (2, [3, [4]]), []]))
