# Numbers as bytes, bytes formatted, JSON with hooks and encoders.
import json, struct
from collections import OrderedDict
print(json.loads('{"b": 1, "a": {"c": [1]}}', object_pairs_hook=OrderedDict), json.loads('{"b": 1}', object_hook=lambda d: sorted(d.items())))
print(struct.unpack('<hhl', struct.pack('<hhl', 1, -2, 3)), struct.calcsize('bhi'), struct.pack('@bi', 1, 2), struct.unpack('>Q', b'\xff' * 8), struct.unpack_from('>H', b'\x00\x01\x02', 1))
try: struct.unpack('<i', b'ab')
except struct.error as e: print(e)
b = b'abc %d' % 3
print(b, b.upper(), b[0], b[1:], list(b), b.decode(), b.split(), b.find(b'c'), b + b'!', b * 2, len(b), b'a' in b, b.startswith(b'ab'), b.replace(b'a', b'z'))
print(b"%s-%r" % (b"x", 3), b.hex(), bytes.fromhex("6162"), b",".join([b"1", b"2"]), b.strip(), b" x ".rstrip(), b"a b".find(b"b"))
import json
d = {'b': [1, 2.5, None, True, 'é"\n'], 'a': {'x': {}, 'y': []}}
print(json.dumps(d), json.dumps(d, indent=2, sort_keys=True), json.dumps(d, separators=(',', ':')), json.dumps(d, ensure_ascii=False), json.loads(json.dumps(d)) == d)
for bad in ['', '{', '[1,]', '{"a" 1}', '{"a": nul}', '"abc', '1 2', "{'a': 1}", '[1 2]', 'x', '{"a":1,}', '[']:
    try: print(json.loads(bad))
    except ValueError as e: print(type(e).__name__, e)
print(json.loads('[1, 1.0, 1e3, "\\u00e9", NaN, -Infinity]'), json.dumps((1, 2)), json.dumps({1: 2, None: 3, True: 4, 1.5: 5}), json.dumps(float('inf')), json.dumps('\u1234\U0001F600'))
try: json.dumps(set())
except TypeError as e: print(e)
try: json.dumps({(1, 2): 3})
except TypeError as e: print(e)
print(json.dumps([object], default=str), json.dumps([1, [2, {'a': 3}]], indent=4), json.loads('{"a": 1}', object_pairs_hook=list), json.dumps({}, indent=2), json.dumps([[]], indent=1), json.dumps(1), json.dumps('x'), json.dumps(None), json.dumps([1, 2], indent='\t'))
class E(json.JSONEncoder):
    def default(self, o): return sorted(o) if isinstance(o, set) else super(E, self).default(o)
print(json.dumps({'s': {3, 1}}, cls=E))
