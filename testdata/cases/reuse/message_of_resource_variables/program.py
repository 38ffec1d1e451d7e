# The message about a variable that exists has a second part for ordinary variables and none for resource variables (fact 71).
import tensorflow as tf

for r in (False, True):
    tf.get_variable("v%d" % r, [1], use_resource=r)
    try:
        tf.get_variable("v%d" % r, [1])
    except ValueError as e:
        print(str(e).split("\n")[0][-40:])
