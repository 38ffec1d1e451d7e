"""Writes what CPython 3.7 says when its own functions get too few or too many arguments.

    python argument_counts.py API_TABLE > argument-counts.tsv

A line: a name of the API table, the message for too few with the count that ends it, the message
for too many with the count that begins it, the message for keyword arguments; {n} is how many were
given. What Python has no message for is left empty.
"""
import builtins
import collections
import contextlib
import importlib
import io
import re
import sys
import types

MOST = 14
SKIPPED = {"input", "super", "type"}
MODULES = {"operator", "math", "functools", "heapq", "bisect"}
COUNTED = re.compile(
    r"takes|requires \d+ to|expected (at (least|most) )?\d+ argument|missing required argument|must have at least")
NAMED = re.compile(r"takes no keyword arguments$|is an invalid keyword argument for")
OWNERS = {
    "str": "", "list": [], "dict": {}, "set": set(), "frozenset": frozenset(), "tuple": (),
    "bytes": b"", "int": 0, "float": 0.0, "collections.deque": collections.deque(),
    "collections.OrderedDict": collections.OrderedDict()}


def message(function, count, **keywords):
    """What a call with so many arguments that fit nothing is answered, if it is about them."""
    try:
        with contextlib.redirect_stdout(io.StringIO()):
            function(*[object()] * count, **keywords)
    except TypeError as error:
        text = str(error)
        if keywords:
            return text.replace("x_y_z", "{k}") if NAMED.search(text) else ""
        return re.sub(r"(\(|, got )%d\b" % count, r"\1{n}", text) if COUNTED.search(text) else ""
    except Exception:
        pass
    return ""


def row(name, function):
    few = [message(function(), 0)]
    for count in range(1, MOST):
        if message(function(), count) != few[0]:
            break
        few.append(few[0])
    fewest = len(few) if few[0] else 0
    counts = range(fewest if fewest == 0 else fewest + 1, MOST)
    most = next((n for n in counts if message(function(), n)), MOST)
    many = message(function(), most)
    return [name, few[0], str(fewest), many, str(most), message(function(), fewest, x_y_z=1)]


def functions(path):
    with open(path, encoding="utf-8") as table:
        names = sorted({line.split("\t")[0] for line in table if not line.startswith("#")})
    for name in names:
        owner, _, last = name.rpartition(".")
        if not owner and name not in SKIPPED and callable(getattr(builtins, name, None)):
            value = getattr(builtins, name)
            if not (isinstance(value, type) and issubclass(value, (BaseException, property))):
                yield name, lambda value=value: value
        elif owner in OWNERS and callable(getattr(OWNERS[owner], last, None)):
            value = OWNERS[owner]
            yield name, lambda value=value, last=last: getattr(
                value.copy() if hasattr(value, "copy") else value, last)
        elif owner in MODULES:
            value = getattr(importlib.import_module(owner), last, None)
            if isinstance(value, types.BuiltinFunctionType):
                yield name, lambda value=value: value


def main(path):
    for name, function in functions(path):
        found = row(name, function)
        if found[1] or found[3] or found[5]:
            print("\t".join(found))


if __name__ == "__main__":
    main(*sys.argv[1:])
