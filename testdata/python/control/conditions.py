# Chained comparison, short circuits, conditional expressions, walrus-free truth.
def t(name, value):
    print(name, end=" ")
    return value


print(1 < 2 < 3, 1 < 3 < 2, 3 > 2 >= 2 != 1)
print(t("a", 1) < t("b", 0) < t("c", 5))
print(t("a", 1) < t("b", 2) < t("c", 5))
print(t("x", 0) or t("y", "") or t("z", "last"))
print(t("x", 1) and t("y", []) and t("z", 3))
print(not t("n", 0), not not "a")
x = 5
print("small" if x < 3 else "medium" if x < 10 else "large")
print([] or {} or None, 0 and 1, "" or 0)
print(None is None, 1 is not None, [] == [], [] is [])
print(1 == 1.0, True == 1, "1" == 1, None == 0, (1, 2) == [1, 2])
print(3 in [1, 2, 3], "b" in "abc", 5 not in (1, 2), "k" in {"k": 1})
for value in [0, 1, -1, 0.0, "", "0", [], [0], {}, {0: 0}, None, (), set(), range(0), b""]:
    print(bool(value), end=" ")
print()
print((1, 2) < (1, 3), [1] < [1, 0], "a" < "b" < "c", (1, "a") < (2,))
a = b = []
a.append(1)
print(b, a is b, a == [1])
if a and not b[1:]:
    print("yes")
elif a:
    print("no")
else:
    print("never")
y = 0 if not a else a[0] if len(a) == 1 else -1
print(y, max(1, 2) == 2 and "ok" or "bad")
