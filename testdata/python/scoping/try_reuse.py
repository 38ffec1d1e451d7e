# Sharing by trying: errors of get_variable are caught.
import tensorflow as tf


def get(name, shape=(2,)):
    try:
        return tf.get_variable(name, shape), "new"
    except ValueError:
        tf.get_variable_scope().reuse_variables()
        return tf.get_variable(name, shape), "reused"


with tf.variable_scope("s") as s:
    a, how = get("v")
    print(a.name, how, s.reuse)
    b, how = get("v")
    print(b is a, how, s.reuse)
with tf.variable_scope("s"):
    try:
        tf.get_variable("v", [2])
    except ValueError as e:
        print(type(e).__name__, "already exists" in str(e))
    finally:
        print(tf.get_variable_scope().name)
with tf.variable_scope("s", reuse=True):
    try:
        tf.get_variable("missing", [1])
    except ValueError as e:
        print("missing", "does not exist" in str(e))
    try:
        tf.get_variable("v", [3])
    except ValueError as e:
        print(str(e))
print([v.name for v in tf.global_variables()])
try:
    with tf.variable_scope("t"):
        tf.get_variable("x", [1])
        raise KeyError("stop")
except KeyError:
    print(tf.get_variable_scope().name == "", tf.get_variable("y", [1]).name)
