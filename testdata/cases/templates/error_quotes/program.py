# An error inside of a template quotes the frames of its definition that are not open any more.
import tensorflow as tf
class Two(Exception):
    pass
def f():
    raise Two('a', 2)
k = tf.make_template('k', f)
for i in range(2):
    try:
        k()
    except Exception as e:
        print(e.args, repr(e))
        print(e)
def g():
    raise Two()
try:
    tf.make_template('k', g)()
except Exception as e:
    print(e.args)
def inner():
    return tf.make_template('in', lambda: tf.get_variable('g', [1], reuse=True))()
def outer(): return inner()
try:
    tf.make_template('k', inner)()
except Exception as e:
    print(str(e))
try:
    tf.make_template('k', outer)()
except Exception as e:
    print(str(e))
t = tf.make_template('k', lambda: tf.Variable(1.0))
t()
try:
    t()
except Exception as e:
    print(str(e))
print(t.variables, t.trainable_variables, t.name, t.variable_scope_name)
