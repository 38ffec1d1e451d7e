# Leaving a re-entered scope object puts the counters back to what they were inside it at the start: another default name d comes out again (fact 57).
import tensorflow as tf

with tf.variable_scope("a") as a:
    with tf.variable_scope(None, "d") as s:
        print(s.name)
    for _ in range(2):
        with tf.variable_scope(a), tf.variable_scope(None, "d") as s:
            print(s.name)
    with tf.variable_scope(None, "d") as s:
        print(s.name)
