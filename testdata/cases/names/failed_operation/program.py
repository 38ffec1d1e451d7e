# An op that fails to build has used its name up (fact 6).
import tensorflow as tf

try:
    tf.matmul(tf.zeros([2, 3]), tf.zeros([2, 3]), name="m")
except ValueError as e:
    print(str(e).split(" for")[0])
print(tf.constant(0, name="m").name)
