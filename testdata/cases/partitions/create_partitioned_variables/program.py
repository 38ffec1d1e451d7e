# create_partitioned_variables opens a variable scope of its name (default PartitionedVariable) and refuses any custom getter (fact 105).
import tensorflow as tf

print([v.name for v in tf.create_partitioned_variables([4], [2], tf.zeros_initializer())])
print([v.name for v in tf.create_partitioned_variables([4], [2], tf.zeros_initializer(), name="c")])
