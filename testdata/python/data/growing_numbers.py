# Products that are kept from call to call leave 64 bits.


def counter():
    n = 1

    def grow(k=1048576):
        nonlocal n
        n *= k
        return n
    return grow


class Account(object):
    total = 1

    def __init__(self):
        self.n = 1

    def grow(self):
        self.n <<= 20
        Account.total *= 100000
        return self.n, Account.total


product = 1


def multiply(k):
    global product
    product *= k
    return product


grow = counter()
print([grow() for _ in range(5)])
account = Account()
print([account.grow() for _ in range(5)])
print([multiply(1000) for _ in range(8)])
table = {"a": 1}
numbers = [1] * 3
for i in range(4):
    table["a"] *= 10000000
    numbers[0] *= 10000000
print(table, numbers, sum(numbers))


def choose(n, c):
    numbers = [3, (9 if c else (n or len({1: 2}))), 2]
    return numbers, max(-9 if c else (n and 2), 3), [len("ab") if c else (n or 2)]


print(choose(0, True), choose(2, False))
print("é😀x".replace("", "yy"), "é😀x".replace("", "-", 2), "abc".replace("", "-", 0), "".replace("", "x"))
