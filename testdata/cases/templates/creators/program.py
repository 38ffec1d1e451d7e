# Creators of variables around templates are told the template that a variable belongs to.
import tensorflow as tf


def creator(next_creator, **kwargs):
    print(kwargs["name"], sorted(kwargs), kwargs["trackable_parent"][1] if "trackable_parent" in kwargs else None)
    return next_creator(**kwargs)


with tf.variable_creator_scope(creator):
    first = tf.make_template("t", lambda: tf.get_variable("w", [2]))
    print(first().name, first().name)
    with tf.variable_scope("outer"):
        second = tf.make_template("t", lambda: (first(), tf.get_variable("w", [2], use_resource=True), tf.Variable(1.0)))
    print(second())
    tf.get_variable("plain", [1])
