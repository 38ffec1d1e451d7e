# Without any reuse a scope's flag prints False (the root's), not None (fact 66).
import tensorflow as tf

with tf.variable_scope("a", reuse=None) as s:
    print(tf.get_variable_scope().reuse, s.reuse, tf.VariableScope(None).reuse, tf.AUTO_REUSE)
