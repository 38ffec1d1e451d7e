# Recursive structures, star arguments, dispatch on types, numeric strings, formatting.
from __future__ import print_function
import math
import re
import json
import random
import tensorflow as tf

CONFIG = json.loads('{"layers": [{"type": "fc", "n": 3}, {"type": "drop", "p": 0.5}, {"type": "res", "inner": [{"type": "fc", "n": 4}, {"type": "fc", "n": 3}]}], "name": "cfg"}')


def fc(x, n, name='fc', **_):
    with tf.variable_scope(None, default_name=name):
        k = tf.get_variable('k', [int(x.shape[-1]), n], initializer=tf.truncated_normal_initializer(stddev=1.0 / math.sqrt(n), seed=n))
        return tf.nn.tanh(x @ k)


def drop(x, p=0.1, **_):
    return x if p >= 1 else x * (1 - p)


def res(x, inner, **_):
    with tf.variable_scope('res') as scope:
        y = apply(x, inner)
        assert y.shape.as_list() == x.shape.as_list(), 'shapes %s %s' % (x.shape, y.shape)
        return x + y


LAYERS = dict(fc=fc, drop=drop, res=res)


def apply(x, specs, depth=0, *rest, **kw):
    for spec in specs:
        spec = dict(spec)
        kind = spec.pop('type')
        x = LAYERS[kind](x, *rest, **dict(spec, **kw))
        print('  ' * depth + kind.ljust(5, '.'), x.op.name, *x.shape.as_list(), sep='|')
    return x


x = tf.placeholder(tf.float32, (7, 3), 'input')
with tf.variable_scope(CONFIG['name']):
    out = apply(x, CONFIG['layers'])
try:
    apply(x, [{'type': 'res', 'inner': [{'type': 'fc', 'n': 2}]}])
except AssertionError as e:
    print('assert', e)
try:
    apply(x, [{'type': 'zzz'}])
except KeyError as e:
    print('key', e, e.args)
try:
    apply(x, [{'type': 'fc'}])
except TypeError as e:
    print(e)
names = [v.name for v in tf.global_variables()]
print(names)
pat = re.compile(r'^(?P<scope>.*)/(?P<leaf>\w+):(\d+)$')
for n in names[:2]:
    m = pat.match(n)
    print(m.group('scope'), m.group('leaf'), int(m.group(3)), m.groupdict() == {'scope': m.group(1), 'leaf': 'k'})
print(re.sub(r'_(\d+)', lambda m: '<%d>' % (int(m.group(1)) + 1), '/'.join(names)))
rng = random.Random(7)
sizes = [rng.randint(1, 9) for _ in range(5)]
rng.shuffle(sizes)
print(sizes, '%.4f' % rng.random(), rng.choice('abc'), rng.sample(range(10), 3))
total = 0
for v in tf.global_variables():
    total += math.factorial(len(v.shape))
print(total)
print(json.dumps({'names': names[:1], 'n': len(names), 'f': 0.1, 'none': None, 't': True}, sort_keys=True, indent=1))
a, (b, *c), d = 1, (2, 3, 4), 5
print(a, b, c, d, [*c, *map(str, c)], {**{'x': 1}, 'y': 2})
print(f'{out.name!s:>30}|{total:05d}|{math.pi:.3f}|{"q":^5}|{len(names)*2}')
print('{0}-{1[0]}-{2.name}-{k:>6}-{0!r}'.format('z', [9], x, k='kw'), '%-10s|%+.2e|%%|%c' % ('l', 12345.678, 'x'))
while total > 0:
    total -= 7
    if total % 5 == 0:
        print('found', total)
        break
else:
    print('exhausted', total)


def fin(k):
    for i in range(3):
        try:
            if i == k:
                return 'ret%d' % i
            if i == 1 and k == 9:
                raise ValueError('nine')
        except ValueError as err:
            return 'err %s' % err
        finally:
            print('fin', i)
            if k == 7:
                break
    else:
        return 'else'
    return 'broke'


print(fin(0), fin(5), fin(9), fin(7))
