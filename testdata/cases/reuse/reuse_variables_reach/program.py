# reuse_variables() changes that scope object and what is opened under it later: not scopes already open inside, not the same scope opened again by name (fact 64).
import tensorflow as tf

with tf.variable_scope("a") as a:
    with tf.variable_scope("b") as b:
        a.reuse_variables()
        print(a.reuse, b.reuse)
    with tf.variable_scope("c") as c:
        print(c.reuse)
with tf.variable_scope("a") as again, tf.variable_scope(a) as entered:
    print(again.reuse, entered.reuse)
