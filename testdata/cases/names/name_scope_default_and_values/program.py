# name_scope(None, default, values) takes the default; values are checked even if unused, and a name without either is an error only when there are values (fact 22).
import tensorflow as tf

t = tf.constant(0)
with tf.name_scope(None, "d", [t]) as a, tf.name_scope("n", "d") as b, tf.name_scope(None, None) as c:
    print(a, b, repr(c))
for args in [(None, None, [t]), ("n", [t])]:
    try:
        with tf.name_scope(*args):
            pass
    except (ValueError, TypeError) as e:
        print(type(e).__name__, str(e)[:75])
