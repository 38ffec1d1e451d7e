# A tensor has no truth value and cannot be iterated: OperatorNotAllowedInGraphError, a TypeError. A variable is always true, and not iterable either (fact 13).
import tensorflow as tf

for f in [lambda: bool(tf.constant(True)), lambda: list(tf.constant([1])), lambda: list(tf.Variable([1])), lambda: bool(tf.Variable(1)), lambda: len(tf.constant([1])), lambda: len(tf.Variable([1]))]:
    try:
        print(f())
    except TypeError as e:
        print(type(e).__name__, str(e)[:70])
