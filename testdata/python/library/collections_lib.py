# OrderedDict, defaultdict, Counter, deque.
from collections import OrderedDict, defaultdict, Counter, deque
import collections
o = OrderedDict([("b", 1), ("a", 2)])
o["c"] = 3
o.move_to_end("b")
print(o, list(o), o.popitem(), o.popitem(last=False), len(o), o == {"a": 2} or dict(o))
d = defaultdict(list)
d["x"].append(1)
d["y"]
print(dict(d), "z" in d, d.get("z"), len(d), d["x"])
n = defaultdict(int)
for c in "abca":
    n[c] += 1
print(sorted(n.items()), n.default_factory is int)
tree = defaultdict(lambda: defaultdict(int))
tree["a"]["b"] += 2
print(tree["a"]["b"], {k: dict(v) for k, v in tree.items()})
c = Counter("mississippi")
c.update("pp")
c["z"] -= 1
print(c.most_common(2), c["s"], c["nothing"], sum(c.values()), sorted(c.elements())[:3])
q = deque([1, 2, 3], maxlen=3)
q.append(4)
q.appendleft(0)
print(q, list(q), q[0], len(q), q.pop(), q.popleft(), 3 in q)
q = deque("abc")
q.rotate(1)
q.extend("de")
q.extendleft("z")
print(q, q.count("a"), list(reversed(q)))
while q:
    q.popleft()
print(q, bool(q))
try:
    q.pop()
except IndexError as e:
    print(e)
print(collections.OrderedDict(a=1), repr(defaultdict(int, {"a": 1})), repr(Counter("ab")))
common = Counter("aab").most_common(1)
common[0] = "a few"
print(common)
