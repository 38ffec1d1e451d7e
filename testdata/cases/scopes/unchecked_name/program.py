# Without an auxiliary name scope the scope's name is not checked until a variable is made in it (fact 43).
import tensorflow as tf

with tf.variable_scope("bad name", auxiliary_name_scope=False) as s:
    print(s.name)
    try:
        tf.get_variable("v", [1])
    except ValueError as e:
        print(e)
