# reuse must be True, False, None or AUTO_REUSE by identity: 1 and 0 are errors, raised when the manager is made, before the scope is entered (fact 67).
import tensorflow as tf

for reuse in (1, 0, "yes"):
    try:
        tf.variable_scope("a", reuse=reuse)
    except ValueError as e:
        print(e)
