# abc: classes that cannot be made until every abstract method is there.
import abc
from abc import ABC, ABCMeta, abstractmethod, abstractproperty


class Layer(abc.ABC):
    def __init__(self, name):
        self.name = name

    @abc.abstractmethod
    def build(self):
        """Builds it."""

    @property
    @abc.abstractmethod
    def size(self):
        pass

    def run(self):
        return "%s %s %d" % (self.name, self.build(), self.size)


class Half(Layer):
    def build(self):
        return "half"


class Whole(Half):
    @property
    def size(self):
        return 3


for cls in (Layer, Half, Whole):
    try:
        print(cls("n").run())
    except TypeError as error:
        print(error)


class Base(metaclass=ABCMeta):
    @abstractmethod
    def go(self):
        return "base go"


class Sub(Base):
    def go(self):
        return "sub " + super().go()


print(Sub().go())
try:
    Base()
except TypeError as error:
    print(error)


class Other(ABC):
    @staticmethod
    @abstractmethod
    def make():
        pass

    @classmethod
    @abstractmethod
    def of(cls):
        pass


try:
    Other()
except TypeError as error:
    print(error)
print(isinstance(Sub(), Base), issubclass(Sub, Base), Base.__abstractmethods__)
