# A name that is not valid is reported as the unique name it got, and by ops as a scope name, by tf.constant and tf.placeholder as a node name (fact 7).
import tensorflow as tf

for f in [tf.constant, tf.identity, tf.constant, tf.identity]:
    try:
        f(1.0, name="bad name")
    except ValueError as e:
        print(e)
