# Scopes inside a reusing scope reuse too; outside nothing changes.
import tensorflow as tf

with tf.variable_scope("root"):
    assert tf.get_variable_scope().reuse == False
    with tf.variable_scope("foo"):
        assert tf.get_variable_scope().reuse == False
    with tf.variable_scope("foo", reuse=True):
        assert tf.get_variable_scope().reuse == True
        with tf.variable_scope("bar"):
            assert tf.get_variable_scope().reuse == True
    assert tf.get_variable_scope().reuse == False
print("as documented")
