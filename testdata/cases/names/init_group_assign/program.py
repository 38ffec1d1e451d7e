# The initializer op is called `init` and is made unique; tf.group without a name is group_deps; assign ops live in the current name scope, not beside the variable (fact 15).
import tensorflow as tf

v = tf.get_variable("v", [])
with tf.name_scope("train"):
    print(v.assign(1.0).name, v.assign_add(1.0).op.name, tf.group(v.initializer).name)
print(tf.global_variables_initializer().name, tf.global_variables_initializer().name, v.initializer.name)
