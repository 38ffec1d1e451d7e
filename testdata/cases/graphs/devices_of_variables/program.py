# Devices where variables are made: colocation hides the open ones, and what was open where the scope was entered comes back.
import tensorflow as tf
v = tf.get_variable("v", [])


def show(label):
    n = len(tf.get_default_graph().get_operations())
    tf.constant(1.0)
    tf.Variable(1.0, name="V")
    tf.Variable(lambda: tf.constant(1.0, name="start"), use_resource=True)
    tf.get_variable(label, initializer=[1.0, 2.0], regularizer=tf.contrib.layers.l2_regularizer(0.1))
    for o in tf.get_default_graph().get_operations()[n:]:
        print(label, o.name, o.device, o.colocation_groups())


with tf.device("/gpu:1"):
    with tf.variable_scope("a"):
        with tf.colocate_with(v):
            show("a")
            with tf.variable_scope("b"):
                show("b")
            with tf.device("/cpu:0"), tf.variable_scope("c"):
                show("c")
                with tf.colocate_with(v):
                    show("d")
        with tf.device("/cpu:2"):
            with tf.colocate_with(v):
                show("e")
                with tf.init_scope():
                    tf.constant(2.0, name="q")
                    with tf.init_scope():
                        tf.constant(2.0, name="q2")
with tf.variable_scope("z"):
    with tf.device("/gpu:3"):
        with tf.colocate_with(v):
            show("f")
    with tf.device("/gpu:4"), tf.device(None), tf.colocate_with(v):
        show("g")
with tf.Graph().as_default() as g:
    u = tf.get_variable("v", [])
    with tf.device("/cpu:3"):
        with tf.colocate_with(u):
            show("h")
for name in ["q", "q2"]:
    print([(o.name, o.device) for o in tf.get_default_graph().get_operations() if o.name.endswith(name)])
