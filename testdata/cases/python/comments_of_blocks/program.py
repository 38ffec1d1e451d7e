# Comments stay in the block that they are in, docstrings keep how far in their lines are.
import tensorflow as tf


def first(size):
    """A vector of ones.

    Args:
        size: how many,
            at least one.
    """
    return tf.ones([size], name="first")


def outer(scale):
    # Before the inner function.
    def inner(x):
        '''Scales.'''
        if scale > 1:
            x = x * scale
            # At the end of the if.

        # After the if.
        return x
    # After the inner function.
    return inner
    # At the end of outer.


for size in [1, 2]:
    made = first(size)

    # At the end of the loop, after an empty line.
# After the loop.
print(outer(3.0)(made).name)
