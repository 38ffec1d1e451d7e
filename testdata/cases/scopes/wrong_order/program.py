# Leaving scopes in the wrong order is a RuntimeError (fact 46).
import tensorflow as tf

a, b = tf.variable_scope("a"), tf.variable_scope("b")
a.__enter__(), b.__enter__()
try:
    a.__exit__(None, None, None)
except RuntimeError as e:
    print(e)
