# Integers of any size, floats, division, rounding, conversion.
print(2 ** 100, 2 ** 64 - 1, -2 ** 63, 10 ** 20 // 3, 10 ** 20 % 7, (2 ** 70) >> 60, 1 << 70)
print(9223372036854775807 + 1, -9223372036854775808 - 1, 4611686018427387904 * 4, 3037000500 * 3037000500)
f = 1
for i in range(1, 26):
    f *= i
print(f)
a, b = 0, 1
for _ in range(100):
    a, b = b, a + b
print(a)
x = 2
for _ in range(7):
    x = x * x
print(x, len(str(x)), hash(2 ** 61 - 1), (-7) // 2, -7 % 3, 7 % -3, -7 // -2, divmod(-7, 2), divmod(7.5, 2))
print(7 / 2, 7 // 2, 7.0 // 2, 7 % 2.5, -7.5 % 2, 1e16 + 1, 0.1 + 0.2, 1 / 3, 2 ** -1, 2 ** 0.5, (-8) ** 3)
print(1e300 * 1e10, -1e300 * 1e10, float("inf") - float("inf") != 0, 1e-5, 1e-4, 123456789012345678.0, 1e15, 1e16, 1e22, 5e-324)
print(round(2.5), round(3.5), round(-2.5), round(2.675, 2), round(1234, -2), round(1.5), round(0.5), round(1e20), type(round(2.0)).__name__)
print(int(3.9), int(-3.9), int("42"), int("-7"), int("ff", 16), int("0b11", 0), int(" 5 "), int("1_000"), int(True), float("1e3"), float("  2.5 "))
print(abs(-5), abs(-2.5), max(1, 2.5), min(-1, True), sum([1, 2.5]), pow(2, 10), pow(3, 200, 13), bool(0.0), 5 & 3, 5 | 3, 5 ^ 3, ~5, -5 >> 1)
print(0xff, 0o17, 0b101, 1_000_000, 1e3, .5, 5., 0x7fffffffffffffff)
print(3 == 3.0, 2 ** 53 == 2.0 ** 53, 2 ** 53 + 1 == 2.0 ** 53, 10 ** 400 > 1e308, 1 < 1.5, -0.0 == 0.0, str(-0.0))
print((5).bit_length(), (2 ** 100).bit_length(), (0.5).as_integer_ratio(), (2.0).is_integer(), 1.5.is_integer())
print(True + True, True * 5, -True, True == 1, isinstance(True, int), str(True))
print(hex(255), oct(8), bin(5), hex(-255), format(2 ** 70, ","), "%d" % 2 ** 3, "%d" % (2 ** 70), "{:,}".format(10 ** 12))
h = 0
for c in "hash this text please":
    h = h * 31 + ord(c)
print(h, h % 1000, h & 0xffffffff)
seed = 12345
for _ in range(5):
    seed = (seed * 1103515245 + 12345) & 0x7fffffff
print(seed)
print(1 // 1, 5 // 2 * 2.0, 3 * "ab", 10 ** 0, 0 ** 0, 1.0 * 3, 7 // 1.0, 1e19 // 1)
try:
    float(10 ** 400)
except OverflowError as e:
    print(e)
try:
    2.0 ** 5000
except OverflowError as e:
    print(e)
try:
    int(float("nan"))
except ValueError as e:
    print(e)
