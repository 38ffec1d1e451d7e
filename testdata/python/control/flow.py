# for and while with else, break, continue, nested try and finally with return.
def search(items, wanted):
    for i, item in enumerate(items):
        if item == wanted:
            break
    else:
        return "none"
    return i


print(search("abc", "b"), search("abc", "z"), search([], 1))


def order(log):
    try:
        log.append("try")
        return log
    finally:
        log.append("finally")


print(order([]))


def overrides():
    for i in range(3):
        try:
            if i == 1:
                return "returned"
            continue
        finally:
            if i == 1:
                return "from finally"
    return "end"


print(overrides())


def nested():
    out = []
    for i in range(4):
        try:
            try:
                if i == 0:
                    raise KeyError("k")
                if i == 1:
                    raise ValueError("v")
                if i == 2:
                    continue
                out.append("body%d" % i)
            except KeyError:
                out.append("key")
                raise IndexError("from key")
            else:
                out.append("else")
            finally:
                out.append("finally%d" % i)
        except (ValueError, IndexError) as e:
            out.append(type(e).__name__)
    else:
        out.append("done")
    return out


print(nested())
n = 5
while n:
    n -= 1
    if n == 3:
        continue
    if n == 1:
        break
    print(n, end=" ")
else:
    print("never")
print("after", n)
while n < 3:
    n += 1
else:
    print("else", n)
x = 5
print(1 < x < 10, 1 < x > 3, x == 5 != 4, not x > 3 or x < 2, x if x > 3 else -x, x and 0 or "or")
print(0 or [] or "last", 1 and "both", None is None, [] is [], () == (), not [])
for i in range(3):
    for j in range(3):
        if j == 2:
            break
        if i == 1:
            continue
        print((i, j), end=";")
print()
assert x == 5, "fine"
try:
    assert x == 6, "x is %d" % x
except AssertionError as e:
    print(repr(e))
total = sum(i * j for i in range(4) for j in range(i) if (i + j) % 2)
print(total, i, j)
