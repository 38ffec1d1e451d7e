# A resource variable made with initial_value puts it under Initializer/, an ordinary one beside the variable (fact 109).
import tensorflow as tf

print(tf.Variable(1.0, name="a").initial_value.name, tf.Variable(1.0, name="b", use_resource=True).initial_value.name)
print(tf.Variable(lambda: 1.0, name="c").initial_value.name)
