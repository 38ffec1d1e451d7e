# Dictionaries: order, methods, views, merging, keys of different types.
d = {"b": 1, "a": 2}
d["c"] = 3
d["b"] = 10
print(d, list(d), list(d.keys()), list(d.values()), list(d.items()), len(d))
print(d.get("a"), d.get("z"), d.get("z", 0), "a" in d, "z" not in d)
print(d.pop("a"), d.pop("zz", None), d.setdefault("n", []), d.setdefault("b", 5))
d["n"].append(1)
print(d)
d.update({"x": 1}, y=2)
d.update([("z", 3)])
print(d, sorted(d.items(), key=lambda kv: str(kv[1])))
for k, v in d.items():
    print(k, v, end="; ")
print()
e = dict(d)
e.clear()
print(e, bool(e), d == dict(d), {"a": 1, "b": 2} == {"b": 2, "a": 1})
print({1: "int", 1.0: "float", True: "bool"}, {(1, 2): "tuple", None: "none"})
squares = {x: x * x for x in range(4)}
inverted = {v: k for k, v in squares.items()}
print(squares, inverted, {k: v for k, v in squares.items() if v % 2})
print(dict(zip("abc", range(3))), dict(a=1, b=2), dict([["k", "v"]]), dict.fromkeys("ab", 0))
keys = d.keys()
d["new"] = 1
print(len(keys), "new" in keys)
print(d.popitem())
nested = {"a": {"b": {"c": 1}}}
nested["a"]["b"]["d"] = 2
print(nested["a"]["b"], nested)
counts = {}
for ch in "mississippi":
    counts[ch] = counts.get(ch, 0) + 1
print(counts, max(counts, key=counts.get), sorted(counts, key=lambda k: (-counts[k], k)))
groups = {}
for word in ["apple", "ant", "bee", "bat", "cat"]:
    groups.setdefault(word[0], []).append(word)
print(groups)
print({**d, "b": 0}, d.keys() & {"b", "q"} == {"b"}, str({}), repr({"k": "v'"}))
try:
    d["missing"]
except KeyError as err:
    print("KeyError", err, err.args)
for key in list(d):
    if key > "m":
        del d[key]
print(d)
table = {"f": len, "g": lambda x: x * 2}
print(table["f"]("abc"), table["g"](4))
a = b = {}
a["x"] = 1
print(b)
