# JSON.
import json
data = {"name": "x", "list": [1, 2.5, None, True], "nested": {"a": "é\n\"q\""}, "e": 1e100}
text = json.dumps(data, sort_keys=True)
print(text)
print(json.dumps(data, indent=2, sort_keys=True))
print(json.loads(text) == data, json.loads("[1, 2.0, \"a\", null, false]"), json.dumps("é", ensure_ascii=False))
print(json.dumps([1, (2, 3)], separators=(",", ":")), json.dumps({1: "a", None: "b", True: "c"}), json.dumps(float("inf")))
try:
    json.loads("{bad")
except ValueError as e:
    print(type(e).__name__, e)
try:
    json.dumps({1, 2})
except TypeError as e:
    print(e)
