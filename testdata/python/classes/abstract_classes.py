# Abstract classes.
import abc
from abc import ABC, ABCMeta, abstractmethod


class Layer(ABC):
    @abstractmethod
    def build(self, x):
        """Builds."""

    @property
    @abstractmethod
    def size(self):
        pass

    def call(self, x):
        return self.build(x) + self.size


class Dense(Layer):
    def build(self, x):
        return x * 2

    @property
    def size(self):
        return 3


class Half(Layer):
    def build(self, x):
        return super().build(x)


class Meta(metaclass=ABCMeta):
    @abc.abstractmethod
    def go(self):
        print('base go')

    @staticmethod
    @abstractmethod
    def make():
        pass


class Sub(Meta):
    def go(self):
        super(Sub, self).go()
        print('sub go')

    @staticmethod
    def make():
        return Sub()


for make in (Layer, Dense, Half, Meta, Sub):
    try:
        o = make()
        print('made', type(o).__name__)
    except TypeError as e:
        print(e)
print(Dense().call(4), isinstance(Dense(), Layer), issubclass(Half, Layer))
Sub.make().go()
