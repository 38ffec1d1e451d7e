"""Records what CPython 3.7 does with the programs of a folder: NAME.txt beside each NAME.py.

    python record_python.py --write|--check FOLDER

A recording is what the program printed; where an error ended it, a last line names the error and
its line. Programs of Python 2 are converted first (see python2.py).
"""
import contextlib
import io
import os
import sys
import traceback
import types

import python2

VERSION = (3, 7)


def main(mode, folder):
    if sys.version_info[:2] != VERSION:
        sys.exit("CPython %d.%d is needed, this is %s" % (VERSION + (sys.version.split()[0],)))
    stale = []
    for path in programs(folder):
        recording = path[:-len(".py")] + ".txt"
        text = in_child(path)
        if text == read(recording):
            continue
        stale.append(recording)
        if mode == "--write":
            with open(recording, "w", encoding="utf-8", newline="\n") as file:
                file.write(text)
    if stale:
        print("\n".join(stale))
    if stale and mode == "--check":
        sys.exit(1)


def programs(folder):
    for parent, folders, files in os.walk(folder):
        folders.sort()
        for name in sorted(files):
            if name.endswith(".py"):
                yield os.path.join(parent, name)


def read(path):
    if not os.path.exists(path):
        return None
    with open(path, encoding="utf-8", newline="") as file:
        return file.read()


def in_child(path):
    """Each program has a process of its own, so that none sees what another left behind."""
    reading, writing = os.pipe()
    child = os.fork()
    if child == 0:
        os.close(reading)
        with os.fdopen(writing, "w", encoding="utf-8", newline="\n") as out:
            out.write(recorded(path))
        os._exit(0)
    os.close(writing)
    with os.fdopen(reading, encoding="utf-8", newline="") as answer:
        text = answer.read()
    os.waitpid(child, 0)
    return text


def recorded(path):
    output = io.StringIO()
    with contextlib.redirect_stdout(output):
        error = run(path)
    text = output.getvalue()
    if error and text and not text.endswith("\n"):
        text += "\n"
    return text + error


def run(path):
    name = os.path.basename(path)
    module = types.ModuleType("__main__")
    module.__file__ = name
    sys.modules["__main__"] = module
    sys.argv = [name]
    os.chdir(os.path.dirname(os.path.abspath(path)))
    python2.without_own_frames()
    try:
        exec(python2.compiled(name, module.__dict__), module.__dict__)
        return ""
    except SystemExit as ending:
        return "" if ending.code in (None, 0) else "*** SystemExit: %s\n" % ending.code
    except BaseException as ending:
        lines = [frame.lineno for frame in traceback.extract_tb(ending.__traceback__)
                 if frame.filename == name]
        return "*** %s at line %d: %s\n" % (type(ending).__name__, lines[-1], ending)


if __name__ == "__main__":
    main(*sys.argv[1:])
