# Decorators that open scopes, of functions and methods.
import tensorflow as tf
import functools


def in_scope(name):
    def decorator(f):
        @functools.wraps(f)
        def wrapper(*args, **kwargs):
            with tf.variable_scope(kwargs.pop("scope", name), reuse=tf.AUTO_REUSE):
                return f(*args, **kwargs)
        return wrapper
    return decorator


def counted(f):
    def wrapper(*args, **kwargs):
        wrapper.calls += 1
        with tf.name_scope("%s_call%d" % (f.__name__, wrapper.calls)):
            return f(*args, **kwargs)
    wrapper.calls = 0
    return wrapper


@in_scope("lin")
def linear(x, n):
    return tf.matmul(x, tf.get_variable("w", [x.shape[-1].value, n]))


@counted
@in_scope("both")
def affine(x, n=2):
    return linear(x, n) + tf.get_variable("b", [n])


x = tf.placeholder(tf.float32, [None, 3])
print(linear(x, 2).name, linear(x, 2).name, linear(x, 4, scope="other").name)
print(affine(x).name, affine(x, n=2).name, affine.calls)


class Cell(object):
    def __init__(self, n):
        self.n = n
    @in_scope("cell")
    def step(self, x):
        return linear(x, self.n)
    @counted
    def twice(self, x):
        return self.step(self.step(x))


c = Cell(3)
print(c.step(x).name, c.twice(x).name, [v.name for v in tf.global_variables()])
