# What variable_scope refuses: None without a default, anything that is no string or scope, and auxiliary_name_scope that is no bool. Only a wrong type of name waits until the scope is entered (fact 45).
import tensorflow as tf

for args, kw in [((None,), {}), ((3,), {}), (("a",), dict(auxiliary_name_scope=None))]:
    try:
        cm = tf.variable_scope(*args, **kw)
        print("made")
        cm.__enter__()
    except TypeError as e:
        print(e)
