# tf.accumulate_n, and placeholders whose default does not fit their shape.
import tensorflow as tf
def attempt(f, *a, **k):
    try:
        print(f(*a, **k))
    except Exception as e:
        print(type(e).__name__, str(e)[:300])
attempt(tf.accumulate_n, [1.0, 2.0])
attempt(tf.accumulate_n, [])
attempt(tf.accumulate_n, [1.0, 2])
attempt(tf.accumulate_n, [1.0, [2.0]])
attempt(tf.accumulate_n, [1.0])
attempt(tf.accumulate_n, [1.0], name='x')
attempt(tf.accumulate_n, [tf.placeholder(tf.float32), [2.0]], shape=[1], name='y')
attempt(tf.accumulate_n, [[1.0], [2.0]], tensor_dtype=tf.int32)
attempt(tf.placeholder_with_default, 1.0, [None])
attempt(tf.placeholder_with_default, [1.0], [None])
attempt(tf.placeholder_with_default, [1.0], [2])
attempt(tf.placeholder_with_default, [1.0], None)
