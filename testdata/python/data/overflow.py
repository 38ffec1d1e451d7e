# Integers beyond 64 bits, however they come to be.
big = 2 ** 62
print(big + big, big * 4, -big - big - 1)
print(9223372036854775807 + 1, -9223372036854775808 - 1)


def add(a, b):
    return a + b


def mul(a, b):
    return a * b


def shift(a, n):
    return a << n


def power(a, n):
    return a ** n


print(add(9223372036854775807, 1), add(-9223372036854775808, -1))
print(mul(4294967296, 4294967296), mul(3, 4))
print(shift(1, 63), shift(1, 3), shift(1, 100), shift(-1, 64))
print(power(2, 63), power(2, 64), power(10, 20), power(2, 3), power(2, -1))
print(int("9223372036854775808"), int("12"), int("-99999999999999999999"))
print(int(1e19), int(2.5), int(-1e30))
print(abs(-9223372036854775808), -(-9223372036854775808))
print((-9223372036854775808) // -1)
total = 0
for value in [9223372036854775807, 9223372036854775807]:
    total += value
print(total, sum([9223372036854775807, 1]))
h = 5381
for ch in "hello world, this is a string":
    h = ((h << 5) + h) + ord(ch)
print(h, h & 0xFFFFFFFF)
product = 1
for i in range(1, 26):
    product *= i
print(product)
bits = 1
while bits < 10 ** 25:
    bits <<= 7
print(bits)
print((1 << 64) - 1, ~(1 << 64), (1 << 70) >> 66, (1 << 64) % 1000, -(1 << 64) // 7)
print(divmod(10 ** 20, 7), pow(3, 50), pow(3, 50, 1000), 10 ** 20 == 1e20, hash(10 ** 20))
print(len(str(2 ** 200)), (2 ** 100).bit_length(), int("ff" * 10, 16))
n = 123456789
mixed = n * n * n
print(mixed, float(mixed), mixed / 3)
acc = 0
for digit in "123456789012345678901234567890":
    acc = acc * 10 + int(digit)
print(acc)
print(max(2 ** 64, 1), sorted([2 ** 65, -1, 2 ** 63]), [2 ** 64].index(2 ** 64), {2 ** 64: "k"}[2 ** 64])
seed = 12345
for _ in range(3):
    seed = (seed * 6364136223846793005 + 1442695040888963407) % 2 ** 64
    print(seed)
print("%d %x %s %r" % (2 ** 64, 2 ** 64, 2 ** 64, 2 ** 64), "{:,} {:d}".format(2 ** 64, 2 ** 65))
