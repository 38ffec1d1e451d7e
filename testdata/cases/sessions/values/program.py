# Values of initializers, seeded random operations and common functions, as a session computes them.
import tensorflow as tf
import numpy as np
tf.set_random_seed(1234)
with tf.variable_scope("init"):
    vs = [
        tf.get_variable("a", [2, 3], initializer=tf.random_normal_initializer(stddev=0.1)),
        tf.get_variable("b", [2, 3], initializer=tf.truncated_normal_initializer(seed=4)),
        tf.get_variable("c", [2, 3], initializer=tf.random_uniform_initializer(-1, 1)),
        tf.get_variable("d", [2, 3], initializer=tf.glorot_uniform_initializer()),
        tf.get_variable("e", [2, 3], initializer=tf.glorot_normal_initializer(seed=1)),
        tf.get_variable("f", [3, 3], initializer=tf.orthogonal_initializer(seed=2)),
        tf.get_variable("g", [2, 3], initializer=tf.variance_scaling_initializer(seed=2)),
        tf.get_variable("h", [2, 3], initializer=tf.uniform_unit_scaling_initializer(seed=2)),
        tf.get_variable("i", [2, 3]),
        tf.get_variable("j", [2], dtype=tf.int32, initializer=tf.ones_initializer()),
        tf.Variable(tf.random_normal([2, 2], mean=1.0, stddev=0.5, seed=7), name="k"),
        tf.Variable([1, 2, 3], name="l"),
        tf.Variable("text", name="m"),
    ]
x = tf.constant([[1.0, -2.0], [3.0, 4.0]])
ops = [tf.multinomial([[0.1, 0.9, 0.3]], 5, seed=3), tf.random_gamma([3], [0.5, 1.5], seed=5), tf.random_shuffle(tf.range(6), seed=9),
       tf.random_crop(tf.reshape(tf.range(20), [4, 5]), [2, 2], seed=3), tf.random_uniform([3], 0, 100, dtype=tf.int64, seed=8),
       tf.nn.softmax(x), tf.nn.sigmoid(x), tf.tanh(x), tf.nn.relu(x), tf.nn.bias_add(x, [1., 2.]), tf.reduce_sum(x, 0), tf.reduce_mean(x), tf.reduce_max(x, 1, keepdims=True),
       tf.matmul(x, x), tf.transpose(x), tf.concat([x, x], 1), tf.stack([x, x]), tf.unstack(x), tf.split(x, 2, 1), x[0], x[:, 1], x[..., tf.newaxis], tf.squeeze(x[:1]), tf.expand_dims(x, 0),
       tf.cast(x, tf.int32), tf.zeros_like(x), tf.ones_like(x), tf.fill([2, 2], 9), tf.eye(2), tf.linspace(0.0, 1.0, 4), tf.range(1, 10, 3), tf.argmax(x, 1), tf.one_hot([1, 0], 2),
       tf.abs(x), tf.square(x), tf.sqrt(tf.abs(x)), tf.exp(x), tf.log(tf.abs(x)), tf.pow(x, 2), x ** 2, x / 2, x // 2, x % 3, -x, x > 0, tf.logical_not(x > 0), tf.where(x > 0, x, -x), tf.maximum(x, 0.), tf.clip_by_value(x, 0., 2.),
       tf.nn.dropout(x, 0.5, seed=1), tf.nn.l2_loss(x), tf.tile(x, [1, 2]), tf.pad(x, [[1, 0], [0, 1]]), tf.gather(x, [1]), tf.slice(x, [0, 1], [2, 1]), tf.reverse(x, [0]), tf.size(x), tf.rank(x), tf.shape(x), tf.identity(x), tf.cumsum(x), tf.add_n([x, x]), tf.equal(x, x),
       tf.nn.softmax_cross_entropy_with_logits_v2(labels=[[0., 1.]], logits=[[1., 2.]]), tf.nn.sparse_softmax_cross_entropy_with_logits(labels=[1], logits=[[1., 2.]]), tf.nn.sigmoid_cross_entropy_with_logits(labels=[1.], logits=[0.3]),
       tf.nn.conv2d(tf.ones([1, 3, 3, 1]), tf.ones([2, 2, 1, 1]), [1, 1, 1, 1], "SAME"), tf.nn.max_pool(tf.reshape(tf.range(16.), [1, 4, 4, 1]), [1, 2, 2, 1], [1, 2, 2, 1], "VALID"),
       tf.constant("s") + "t", tf.reduce_all([True, False]), tf.reduce_prod([1, 2, 3]), tf.nn.moments(x, [0]), tf.truncated_normal([2], seed=1, dtype=tf.float64)]
with tf.Session() as sess:
    sess.run(tf.global_variables_initializer())
    for v in vs:
        print(v.name, np.round(sess.run(v), 5) if v.dtype.base_dtype not in (tf.string,) else sess.run(v))
    for o in ops:
        try:
            r = sess.run(o)
            print(getattr(o, 'name', o), np.round(r, 4) if isinstance(r, np.ndarray) and r.dtype.kind == 'f' else r)
        except Exception as e:
            print(getattr(o, 'name', o), type(e).__name__, str(e).split("\n")[0])
