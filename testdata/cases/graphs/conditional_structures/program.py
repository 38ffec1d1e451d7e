# What the branches of tf.cond may give: nested structures that must be the same.
import tensorflow as tf
v = tf.constant(1.0)
w = tf.constant(2)
p = tf.placeholder(tf.bool, [])
pairs = [
    ({'b': v, 'a': w}, {'a': w, 'b': v}), ({'a': v}, {'a': v}), ([v, [w, v]], [v, [w, v]]), (([v],), ([v],)),
    ([v, v], v), (v, [v, v]), ([v, v], [v]), ([v, v], [v, v, v]), ([v, v], (v, v)), ({'a': v}, {'b': v}),
    ({'a': v}, [v, v]), ([v, [v, v]], [v, v]), ((v, [v, v]), (v, (v, v))), ([], []), (1, [2]), ([1], (2,)),
    ({'a': {'b': v}, 'c': (v,)}, {'a': {'b': v}, 'c': [v]})]
for first, second in pairs:
    try:
        print(tf.cond(p, lambda: first, lambda: second, name='c'))
    except Exception as e:
        print(type(e).__name__, e)
try:
    print(tf.cond(p, lambda: [v, w], lambda: [v], strict=True))
except ValueError as e:
    print(e)
print(tf.cond(p, lambda: {'x': v, 'y': [w]}, lambda: {'x': v, 'y': [w]}, strict=True))
