# tf.Variable follows the name scope, so its names move on while get_variable's stay (fact 30).
import tensorflow as tf

for _ in range(2):
    with tf.variable_scope("a", reuse=tf.AUTO_REUSE):
        print(tf.get_variable("g", [1]).name, tf.Variable(0, name="v").name)
