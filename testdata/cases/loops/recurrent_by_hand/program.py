# A recurrent network and a decoder, written as loops over arrays.
import tensorflow as tf
# dynamic rnn by hand
batch, depth, units = 2, 3, 4
inputs = tf.placeholder(tf.float32, [batch, None, depth], name="inputs")
lengths = tf.placeholder(tf.int32, [batch], name="lengths")
def cell(x, state, scope="cell"):
    with tf.variable_scope(scope, reuse=tf.AUTO_REUSE):
        kernel = tf.get_variable("kernel", [depth + units, units])
        bias = tf.get_variable("bias", [units], initializer=tf.zeros_initializer())
        new = tf.tanh(tf.nn.bias_add(tf.matmul(tf.concat([x, state], 1), kernel), bias))
    return new
with tf.variable_scope("rnn") as scope:
    time_major = tf.transpose(inputs, [1, 0, 2])
    steps = tf.shape(time_major)[0]
    in_ta = tf.TensorArray(tf.float32, size=steps, name="input_ta").unstack(time_major)
    out_ta = tf.TensorArray(tf.float32, size=steps, name="output_ta")
    def loop(t, state, out):
        new = cell(in_ta.read(t), state)
        keep = tf.tile(tf.expand_dims(t < lengths, 1), [1, units])
        new = tf.where(keep, new, state)
        return t + 1, new, out.write(t, new)
    _, final, out_ta = tf.while_loop(lambda t, *_: t < steps, loop, (tf.constant(0, name="time"), tf.zeros([batch, units]), out_ta), parallel_iterations=32, name="while")
    outputs = tf.transpose(out_ta.stack(), [1, 0, 2])
    outputs.set_shape([batch, None, units])
print(final, outputs)
for var in tf.trainable_variables():
    print(var.name, var.shape)
with tf.variable_scope("decoder", initializer=tf.constant_initializer(0.5)):
    tokens = tf.TensorArray(tf.int32, size=0, dynamic_size=True)
    emb = tf.get_variable("embedding", [7, depth])
    def decode(i, tok, state, ta):
        s = cell(tf.nn.embedding_lookup(emb, tok), state, "dec_cell")
        with tf.variable_scope("proj", reuse=tf.AUTO_REUSE):
            logits = tf.matmul(s, tf.get_variable("w", [units, 7]))
        nxt = tf.argmax(logits, 1, output_type=tf.int32)
        return i + 1, nxt, s, ta.write(i, nxt)
    res = tf.while_loop(lambda i, *_: i < 5, decode, (0, tf.zeros([batch], tf.int32), final, tokens))
    print(res[3].stack(), res[3].dtype)
for var in tf.trainable_variables():
    print(var.name, var.shape)
with tf.Session() as sess:
    sess.run(tf.global_variables_initializer())
    print(sess.run(tf.shape(outputs), {inputs: [[[1., 2., 3.]], [[0., 0., 1.]]], lengths: [1, 1]}))
print(res[3].stack().op.colocation_groups())
