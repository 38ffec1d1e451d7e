# Inside a scope the rule for names is weaker: a leading "_", "-" or "/" is only refused at the root (fact 8).
import tensorflow as tf

for name in ["_x", "-x", "/x"]:
    try:
        with tf.name_scope(name) as ns:
            print(ns)
    except ValueError as e:
        print(e)
    with tf.name_scope("in"), tf.name_scope(name) as ns:
        print(ns)
