# Loops with else, break and continue; chained comparisons; while.
names = []
for i in range(10):
    if i % 2 == 0:
        continue
    if i > 6:
        break
    names.append("n%d" % i)
else:
    names.append("never")
print(names)
for n in names:
    if n == "n9":
        break
else:
    print("no n9 among %d" % len(names))
n = 27
steps = 0
while n != 1:
    n = n // 2 if n % 2 == 0 else 3 * n + 1
    steps += 1
print(steps, 0 < steps <= 111, not names)
x = y = 3
x += 1
a, (b, c) = 1, (2, [3])
a, b = b, a
print(x, y, a, b, c, -7 // 2, -7 % 3, 7 / 2, 2 ** 10)
