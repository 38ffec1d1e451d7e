# A taken suffix is skipped, and an explicitly named a_1 gets a second suffix (fact 2).
import tensorflow as tf

print(tf.constant(0, name="a_1").name)
print([tf.constant(0, name="a").name for _ in range(3)])
print(tf.constant(0, name="a_1").name)
