# The counters of the scopes inside are forgotten when the enclosing scope is left: the second time the same default name comes again, and its variables collide (fact 54).
import tensorflow as tf

for _ in range(2):
    try:
        with tf.variable_scope("net"):
            with tf.variable_scope(None, default_name="layer") as s:
                print(s.name, s.original_name_scope)
                tf.get_variable("w", [1])
    except ValueError as e:
        print(str(e)[:40])
