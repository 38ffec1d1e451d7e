# Whole numbers of any size, division and remainder of all signs, bits, bases.
print(2 ** 64, -2 ** 63, (2 ** 63 - 1) + 1, 10 ** 30 // 7, -10 ** 30 % 7, 12345678901234567890 * 98765432109876543210)
for a, b in ((7, 2), (-7, 2), (7, -2), (-7, -2), (0, 5)):
    print(a // b, a % b, divmod(a, b), a / b, int(a / b), a - b * (a // b) == a % b)
n = 1
for k in range(1, 26):
    n *= k
print(n, len(str(n)), n % 1000007, n >> 10, n & 0xffff, n.bit_length(), -n // 3)
f, g = 0, 1
for _ in range(100):
    f, g = g, f + g
print(f, hash(f) == hash(f + 0), f == float(f), int(1e20), int(float(f)) == f)
print(1 << 70, -1 >> 3, ~5, 5 & 3, 5 | 3, 5 ^ 3, True << 3, bin(-5), hex(2 ** 70), oct(64), int('-0x1f', 16), int('zz', 36), int(' 42\n'), 0b101, 0o17, 0xFF)
print(abs(-5), pow(3, 200, 7), pow(2, 100), round(12345, -2), round(15, -1), round(25, -1), sum(range(101)), max(3, 2 ** 65), min(-2 ** 65, 0))
print(7.0 // 2, -7.5 // 2, 7.5 % -2, -0.0 == 0, 1e308 * 10, 2 ** -2, 4 ** 0.5, 0.1 + 0.2 == 0.3, round(0.5), round(1.5), round(2.675, 2), int(-3.99))
print((5).bit_length(), (3).real, (255).to_bytes(2, 'big'), int.from_bytes(b'\x01\x00', 'big'), float(3), 3 .__class__.__name__, isinstance(True, int), True + True, 1.0.is_integer())
for bad in (lambda: 1 // 0, lambda: 1 % 0, lambda: 0 ** -1, lambda: 2.0 ** 5000, lambda: int('1.5'), lambda: int('', 10), lambda: 1 << -1, lambda: 5 & 2.0, lambda: int(float('nan')), lambda: int(float('inf')), lambda: 1 / 0, lambda: 1.5 % 0):
    try:
        print(bad())
    except (ZeroDivisionError, OverflowError, ValueError, TypeError) as e:
        print(type(e).__name__, e)
