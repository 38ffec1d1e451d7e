# In-place operators on a resource variable are a RuntimeError; on an ordinary one they make a tensor (fact 108).
import tensorflow as tf

r = tf.Variable(1.0, use_resource=True)
try:
    r += 1.0
except RuntimeError as e:
    print(e)
