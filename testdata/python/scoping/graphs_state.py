# Graphs and scopes entered by the special methods of an object.
import tensorflow as tf


class Experiment(object):
    def __init__(self, name):
        self.graph = tf.Graph()
        self.name = name
        self.losses = []
    def __enter__(self):
        self._ctx = self.graph.as_default()
        self._ctx.__enter__()
        self._scope = tf.variable_scope(self.name)
        self._scope.__enter__()
        return self
    def __exit__(self, *exc):
        self._scope.__exit__(*exc)
        self._ctx.__exit__(*exc)
        return False
    def add(self, value):
        self.losses.append(tf.get_variable("l%d" % len(self.losses), initializer=float(value)))
        return self


with Experiment("e") as e:
    e.add(1).add(2)
    print([v.name for v in e.losses], tf.get_variable_scope().name)
with Experiment("e") as f:
    f.add(3)
print([v.name for v in e.graph.get_collection("variables")], len(f.graph.get_operations()))
try:
    with Experiment("bad") as b:
        b.add("x")
except ValueError as err:
    print("bad", err)
print(tf.get_default_graph() is e.graph, tf.get_variable_scope().name == "")
with tf.Session(graph=e.graph) as sess:
    sess.run(e.graph.get_operation_by_name("e/l0/Assign"))
    print(sess.run("e/l0:0"))
