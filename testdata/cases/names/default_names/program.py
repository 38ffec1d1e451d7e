# Default names: Variable, Placeholder, Const, zeros, group_deps, NoOp, Identity; get_variable needs a name, but None works at the root (fact 28).
import tensorflow as tf

print(tf.Variable(0).name, tf.placeholder(tf.int32).name, tf.constant(0).name, tf.zeros([]).name, tf.no_op().name, tf.identity(0).name, tf.get_variable(None, [1]).name)
