# A constant initializer decides the dtype when the variable is made, but sharing compares with the scope's dtype: int32 variables made so cannot even be got again by the same call (fact 70).
import tensorflow as tf

with tf.variable_scope("", reuse=tf.AUTO_REUSE):
    print(tf.get_variable("n", initializer=1))
    try:
        tf.get_variable("n", initializer=1)
    except ValueError as e:
        print(e)
    print(tf.get_variable("n", dtype=tf.int32).name)
