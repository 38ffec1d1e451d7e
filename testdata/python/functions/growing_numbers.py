# Products, sums and powers that grow through functions, lambdas and reduce.
from functools import reduce


def times(a, b):
    return a * b


def plus(a, b):
    return a + b


result = 1
for i in range(1, 30):
    result = times(result, i)
print(result)
total = 1
for i in range(70):
    total = plus(total, total)
print(total)
print(reduce(lambda a, b: a * b, range(1, 25)), reduce(times, [10 ** 6] * 5))
print(sum(2 ** i for i in range(70)), max(2 ** i for i in range(66)))


def factorial(n):
    return 1 if n < 2 else n * factorial(n - 1)


print(factorial(30))


def fibonacci(n):
    a, b = 0, 1
    while n:
        a, b = b, a + b
        n -= 1
    return a


print(fibonacci(120))


def power(x, n):
    if n == 0:
        return 1
    half = power(x, n // 2)
    return half * half * (x if n % 2 else 1)


print(power(3, 60))


class Accumulator(object):
    def __init__(self):
        self.value = 1

    def multiply(self, by):
        self.value *= by
        return self


acc = Accumulator()
for i in range(30):
    acc.multiply(7)
print(acc.value)
