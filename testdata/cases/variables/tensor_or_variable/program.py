# What may be a tensor or a variable is asked for what only variables have when the program runs.
import tensorflow as tf

for make in [lambda: tf.Variable([1.0], name="v"), lambda: tf.constant([1.0], name="t")]:
    made = make()
for number in range(2):
    if number:
        held = tf.Variable([1.0], name="held")
    else:
        held = tf.constant([2.0], name="plain")
    print(held.name, held.op.type)
    try:
        print(held.initial_value.name, held.initializer.name)
    except AttributeError as error:
        print(error)
