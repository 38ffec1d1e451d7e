# A closed session is of no use.
import tensorflow as tf

c = tf.constant(2.0) * 3
sess = tf.Session()
print(sess.run(c))
sess.close()
try:
    sess.run(c)
except RuntimeError as e:
    print(e)
