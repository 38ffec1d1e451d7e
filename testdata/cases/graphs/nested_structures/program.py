# tf.nest: structures flattened, packed and mapped, and their errors.
import collections
import tensorflow as tf
from tensorflow.contrib.framework import nest
Pair = collections.namedtuple("Pair", ["a", "b"])
s = {"x": [1, 2], "w": (3, Pair(4, 5))}
print(tf.nest.flatten(s), nest.flatten(3), tf.nest.is_nested([1]), tf.nest.is_nested("a"))
print(sorted(tf.nest.map_structure(lambda v: v * 2, s).items()))
print(tf.nest.map_structure(lambda a, b: a + b, [1, (2, 3)], [10, (20, 30)]))
print(nest.pack_sequence_as((0, [0, 0]), [1, 2, 3]), nest.pack_sequence_as(1, [7]))
def attempt(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, str(e).split("\n")[0])
attempt(lambda: tf.nest.assert_same_structure([1, 2], [3, 4]))
attempt(lambda: tf.nest.assert_same_structure([1, 2], (3, 4)))
attempt(lambda: tf.nest.assert_same_structure([1, 2], [3, [4]]))
attempt(lambda: tf.nest.pack_sequence_as([1, 2], [3]))
attempt(lambda: tf.nest.pack_sequence_as(1, [3, 4]))
attempt(lambda: tf.nest.map_structure(3, [1]))
attempt(lambda: tf.nest.map_structure(lambda a, b: a, [1], [1, 2]))
state = Pair(tf.zeros([2]), tf.ones([2]))
with tf.variable_scope("state"):
    kept = tf.nest.map_structure(lambda t: tf.get_variable(t.op.name.replace("/", "_"), initializer=t, trainable=False), state)
print(kept.a.name, kept.b.name)
