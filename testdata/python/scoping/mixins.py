# Layers put together from mixins.
import tensorflow as tf


class ScopeMixin(object):
    scope_name = "base"
    def scope(self, *parts):
        return tf.variable_scope("/".join((self.scope_name,) + parts), reuse=tf.AUTO_REUSE)


class WeightsMixin(object):
    def weight(self, name, shape):
        with self.scope("weights"):
            return tf.get_variable(name, shape)


class Layer(ScopeMixin, WeightsMixin):
    def __init__(self, units):
        self.units = units
    def __call__(self, x):
        return tf.matmul(x, self.weight("w", [x.shape[1], self.units]))


class Special(Layer):
    scope_name = "special"
    def __call__(self, x):
        with self.scope("call"):
            return super().__call__(x) + self.weight("b", [self.units])


x = tf.placeholder(tf.float32, [None, 2])
print(Layer(3)(x).name, Special(4)(x).name)
print([v.name for v in tf.global_variables()])
s = Special(4)
print(s(x).name, len(tf.global_variables()))
