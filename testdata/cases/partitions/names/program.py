# Parts are called NAME/part_K:0, the whole NAME without ":0"; one part is a part too. Using it as a tensor concatenates under its own name at the root, again at every use (fact 101).
import tensorflow as tf

p = tf.get_variable("p", [3, 2], partitioner=tf.fixed_size_partitioner(2))
with tf.name_scope("n"):
    print(p.name, [(v.name, v.shape.as_list()) for v in p], tf.reduce_sum(p).op.inputs[0].name, p.as_tensor().name)
print([v.name for v in tf.get_variable("q", [2], partitioner=tf.fixed_size_partitioner(1))])
print([o.name for o in tf.get_default_graph().get_operations() if o.type in ("ConcatV2", "Identity") and "part_" not in o.name])
