# Control inputs are in the order of their names in a GraphDef, and as they came in an operation's NodeDef.
import tensorflow as tf
ops = [tf.no_op(name=n) for n in ["z", "m", "a"]]
with tf.control_dependencies([ops[0], ops[2], ops[1]]):
    c = tf.constant(1, name="c")
g = tf.group(*[ops[1], ops[0]], name="g")
print([list(n.input) for n in tf.get_default_graph().as_graph_def().node])
print(list(c.op.node_def.input), list(g.node_def.input), [i.name for i in c.op.control_inputs])
with tf.control_dependencies([ops[0], ops[2], ops[1]]):
    d = tf.identity(c, name="d")
    e = tf.placeholder(tf.float32, name="e")
print(list(d.op.node_def.input), list(e.op.node_def.input))
print([list(n.input) for n in tf.get_default_graph().as_graph_def().node][-2:])
other = tf.Graph()
with other.as_default():
    tf.import_graph_def(tf.get_default_graph().as_graph_def() if False else g.graph.as_graph_def(), name="")
    print([i.name for i in other.get_operation_by_name("c").control_inputs])
step = tf.train.get_or_create_global_step()
increment = tf.assign_add(step, 2)
with tf.Session() as session:
    session.run(step.initializer)
    session.run(increment)
    print(tf.train.global_step(session, step), type(tf.train.global_step(session, step)).__name__)
