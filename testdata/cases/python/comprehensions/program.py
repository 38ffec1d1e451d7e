# Lists, tuples, dictionaries, slices and comprehensions.
sizes = [3, 4, 5]
print([s * 2 for s in sizes if s > 3], [(i, s) for i, s in enumerate(sizes)])
print([a + b for a in "xy" for b in ["1", "2"]])
pairs = dict(zip(["a", "b"], sizes))
pairs["c"] = 9
print(sorted(pairs.items()), "a" in pairs, pairs.get("z", 0), len(pairs))
print(sizes[1:], sizes[-1], sizes[::-1], (1,) + (2, 3))
total = 0
for key, value in sorted(pairs.items()):
    total += value
print(total, isinstance(total, int), str(total) + "!", float("1.5"), int("7"))
text = "a/b/c"
print(text.split("/"), "-".join(text.split("/")), text.upper(), text.replace("/", ""))
