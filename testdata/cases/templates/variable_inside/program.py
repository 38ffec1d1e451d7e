# tf.Variable inside a template is an error from the second call on; trainable=False ones are not noticed (fact 100).
import tensorflow as tf

t = tf.make_template("t", lambda: tf.Variable(0.0, name="v"))
u = tf.make_template("u", lambda: tf.Variable(0.0, name="v", trainable=False))
print(t().name, u().name, u().name)
try:
    t()
except ValueError as e:
    print(str(e).split("\n")[0])
