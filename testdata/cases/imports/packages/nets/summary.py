import tensorflow as tf

from . import VERSION


def lines(scope):
    return ["%s (%s)" % (v.name, VERSION) for v in tf.global_variables(scope)]
