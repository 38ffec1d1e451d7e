# Feeding placeholders, fetching several things, assigning.
import tensorflow as tf

x = tf.placeholder(tf.float32, [None, 2], name="x")
w = tf.Variable([[1.0], [2.0]], name="w")
y = tf.matmul(x, w)
count = tf.Variable(0, name="count")
step = tf.assign(count, count + 1)
config = tf.ConfigProto()
config.gpu_options.allow_growth = True
with tf.Session(config=config) as sess:
    sess.run(tf.global_variables_initializer())
    for i in range(3):
        result, n = sess.run([y, step], feed_dict={x: [[i, 1.0], [2.0, 3.0]]})
        print(n, result.tolist())
    print(sess.run(count), count.eval())
    print(sess.run({"sum": tf.reduce_sum(w), "mean": tf.reduce_mean(w)}))
