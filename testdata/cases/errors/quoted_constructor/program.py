# The making of an object is one frame of a quoted stack, that of __init__.
import tensorflow as tf


class Net(object):
    def __init__(self, size=1):
        self.weights = tf.get_variable("weights", [size])


first = Net()
second = Net()
