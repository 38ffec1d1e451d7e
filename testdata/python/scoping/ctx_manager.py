# Scopes opened by context managers made of generators.
import tensorflow as tf
import contextlib


@contextlib.contextmanager
def scoped(name, reuse=None):
    with tf.variable_scope(name, reuse=reuse) as vs, tf.name_scope("inner") as ns:
        yield vs, ns


with scoped("a") as (vs, ns):
    v = tf.get_variable("v", [2])
    print(vs.name, ns, v.name, tf.constant(1).name)
with scoped("a", reuse=True) as (vs, ns):
    print(vs.reuse, ns, tf.get_variable("v", [2]) is v)
try:
    with scoped("a"):
        tf.get_variable("v", [2])
except ValueError as e:
    print(str(e).split(".")[0])
print(tf.get_variable_scope().name, tf.constant(0).name)


@contextlib.contextmanager
def graph():
    g = tf.Graph()
    with g.as_default():
        yield g


with graph() as g:
    print(tf.get_default_graph() is g, tf.Variable(1.0).name)
print(tf.get_default_graph() is g)
