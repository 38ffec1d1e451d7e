# enum, typing, abc.
import abc
import enum
from typing import Dict, List, Optional


class Color(enum.Enum):
    RED = 1
    GREEN = 2
    ALIAS = 1


print(Color.RED, Color.RED.name, Color.RED.value, Color(2), Color["GREEN"], list(Color), Color.RED is Color.ALIAS)
print(Color.RED == Color.RED, Color.RED != Color.GREEN, isinstance(Color.RED, Color), {Color.RED: 1}[Color.RED], repr(Color.GREEN))


class Base(abc.ABC):
    @abc.abstractmethod
    def run(self, x: int) -> int:
        """Runs."""

    @property
    @abc.abstractmethod
    def size(self):
        pass


class Impl(Base):
    def run(self, x: int = 3) -> int:
        return x + 1

    @property
    def size(self) -> int:
        return 5


def total(values: List[int], table: Optional[Dict[str, int]] = None) -> int:
    count: int = 0
    for v in values:
        count += v
    return count + len(table or {})


print(Impl().run(), Impl().size, isinstance(Impl(), Base), total([1, 2]), total([], {"a": 1}))
try:
    Base()
except TypeError as e:
    print(e)
