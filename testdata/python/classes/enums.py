# enum: members, values, look-up, iteration, methods.
import enum
from enum import Enum, IntEnum


class Color(Enum):
    RED = 1
    GREEN = 2
    CRIMSON = 1

    def describe(self):
        return "%s=%d" % (self.name, self.value)

    @classmethod
    def default(cls):
        return cls.GREEN

    @property
    def lower(self):
        return self.name.lower()


print(Color.RED, repr(Color.RED), Color.RED.name, Color.RED.value, Color.RED.describe())
print(Color(2), Color["GREEN"], Color.CRIMSON is Color.RED, Color.default(), Color.GREEN.lower)
print(list(Color), len(Color), [c.name for c in Color], Color.RED in Color, isinstance(Color.RED, Color))
print(Color.RED == Color.RED, Color.RED == 1, Color.RED != Color.GREEN, {Color.RED: "r"}[Color.RED])
try:
    Color(9)
except ValueError as error:
    print(error)
try:
    Color["BLUE"]
except KeyError as error:
    print(repr(error))
try:
    Color.RED = 5
except AttributeError as error:
    print(error)


class Level(IntEnum):
    LOW = 1
    HIGH = 10


print(Level.LOW < Level.HIGH, Level.LOW + 1, Level.HIGH == 10, sorted([Level.HIGH, Level.LOW]), int(Level.HIGH))
print("%d %s" % (Level.LOW, Level.LOW), [10, 20, 30][Level.LOW])


class Mode(enum.Enum):
    TRAIN = "train"
    EVAL = "eval"


def run(mode):
    if mode is Mode.TRAIN:
        return "training"
    return {Mode.EVAL: "evaluating"}[mode]


print(run(Mode.TRAIN), run(Mode.EVAL), Mode("eval"), Mode.TRAIN.value.upper())
print(type(Mode.TRAIN).__name__, Mode.__members__["TRAIN"])
