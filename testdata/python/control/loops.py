# while and for with else, nested breaks, changing what is iterated.
for i in range(5):
    if i == 10:
        break
else:
    print("no break")
for i in range(5):
    if i == 3:
        break
else:
    print("never")
print(i)
n = 3
while n:
    n -= 1
else:
    print("while else", n)
for a in range(3):
    for b in range(3):
        if b == 1:
            continue
        if a == 2:
            break
        print(a, b)
    else:
        print("inner done")
        continue
    break
items = [1, 2, 3]
for x in items:
    if x < 3 and len(items) < 6:
        items.append(x + 10)
print(items)
for i in range(3):
    i = i * 10
    print(i, end=" ")
print()
for k in sorted({"b": 1, "a": 2}):
    print(k, end=",")
print()
for (a, (b, c)), d in [((1, (2, 3)), 4), ((5, (6, 7)), 8)]:
    print(a, b, c, d)
for i, (k, v) in enumerate([("x", 1), ("y", 2)], 1):
    print(i, k, v)
data = [0] * 3
for data[1] in range(4):
    pass
print(data)
total = 0
while True:
    total += 1
    if total % 2:
        continue
    if total > 6:
        break
print(total)
for c in "héllo"[::-1]:
    print(c, end="")
print()
for i in range(10, 0, -3):
    print(i, end=" ")
print(list(range(5, 5)), list(range(-2, 2)))
d = {"a": 1}
try:
    for key in d:
        d["b"] = 2
except RuntimeError as e:
    print(e)
while False:
    print("no")
print([y for x in range(3) if x % 2 == 0 for y in range(x + 1) if y != 1])
i = 100
squares = [i for i in range(3)]
print(i, squares)
