# Flags and tf.app.run.
import tensorflow as tf

flags = tf.app.flags
flags.DEFINE_string("data_dir", "/tmp", "Where.")
flags.DEFINE_integer("steps", 10, "How many.")
flags.DEFINE_float("rate", 1, "Rate.")
flags.DEFINE_boolean("train", True, "Train?")
tf.flags.DEFINE_enum("mode", "a", ["a", "b"], "Mode.")
flags.DEFINE_list("sizes", "1,2", "Sizes")
flags.DEFINE_string("none", None, "")
FLAGS = flags.FLAGS


def main(argv):
    print(len(argv), FLAGS.data_dir, FLAGS.steps, FLAGS.rate, FLAGS.train, FLAGS.mode, FLAGS.sizes, FLAGS.none)
    FLAGS.steps = 20
    print(FLAGS.steps, FLAGS["steps"].value, "steps" in FLAGS)
    with tf.variable_scope(FLAGS.mode):
        print(tf.get_variable("v", [FLAGS.steps]).name)
    try:
        FLAGS.undefined
    except AttributeError as e:
        print("AE", e)
    try:
        flags.DEFINE_integer("bad", "x", "")
    except Exception as e:
        print(type(e).__name__, e)
    try:
        flags.DEFINE_enum("bad", "x", ["y", "z"], "")
    except Exception as e:
        print(type(e).__name__, e)


if __name__ == "__main__":
    tf.app.run()
