# Enumerations.
import enum
from enum import Enum, IntEnum, Flag, auto, unique


class Color(Enum):
    RED = 1
    GREEN = 2
    CRIMSON = 1

    def describe(self):
        return self.name.lower() + str(self.value)

    @property
    def bright(self):
        return self is Color.RED

    @classmethod
    def default(cls):
        return cls.GREEN

    def __str__(self):
        return 'Color:' + self.name


class Mode(enum.Enum):
    TRAIN = 'train'
    EVAL = 'eval'


class Level(IntEnum):
    LOW = 1
    HIGH = 10


class Auto(Enum):
    A = auto()
    B = auto()


print(Color.RED, repr(Color.RED), Color.RED.name, Color.RED.value, Color(2), Color['RED'], Color.CRIMSON)
print(list(Color), len(Color), Color.RED.describe(), Color.RED.bright, Color.GREEN.bright, Color.default())
print(Mode.TRAIN, [m.value for m in Mode], Mode('eval') is Mode.EVAL, Mode.TRAIN == 'train', Mode.TRAIN == Mode.TRAIN)
print(Level.HIGH > Level.LOW, Level.HIGH + 1, Level.LOW == 1, sorted([Level.HIGH, Level.LOW]), '%d' % Level.HIGH)
print(Auto.A.value, Auto.B.value, isinstance(Auto.A, Auto), Color.RED in Color, {Color.RED: 'x'}[Color.CRIMSON])
print(list(Color.__members__), type(Color.RED).__name__, Mode.EVAL.name, 'mode %s' % Mode.EVAL, '{}'.format(Mode.EVAL), f'{Mode.TRAIN!r}')
try:
    Color(7)
except ValueError as e:
    print(e)
try:
    Color['BLUE']
except KeyError as e:
    print(repr(e))
try:
    Color.RED = 5
except AttributeError as e:
    print(e)
Animal = Enum('Animal', 'CAT DOG')
print(Animal.CAT, Animal.DOG.value, list(Animal))
