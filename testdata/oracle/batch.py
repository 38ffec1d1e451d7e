"""Runs many programs, each in a copy of this process.

    batch.py [--covered FILE]

A line of standard input is a number and a folder with a program.py; it is answered by one line of
JSON on standard output, the program's facts. As many objects as the number says are made first, so
that what depends on the addresses of objects can be told from what does not; the remainder of a
division by 7 shortens Python's stack, for what depends on where in TensorFlow it overflows.

--covered FILE    at the end, write which lines of FILE of TensorFlow's Python the programs ran
"""
import argparse
import gc
import json
import os
import random
import signal
import sys

import covered

SECONDS = 30


def answer(folder, objects, lines):
    """What a program did; its recording never comes back to this process."""
    import facts
    reader, writer = os.pipe()
    child = os.fork()
    if not child:
        os.close(reader)
        try:
            record(facts, folder, objects, lines, writer)
        finally:
            os._exit(1)
    os.close(writer)
    with os.fdopen(reader, encoding="utf-8") as pipe:
        text = pipe.read()
    os.waitpid(child, 0)
    if not text:
        return {"stdout": "", "error": {"type": "NotRecorded", "message": "", "line": None},
                "variables": [], "ops": []}, []
    return json.loads(text)


def record(facts, folder, objects, lines, writer):
    """Writes the facts of a program into a pipe and ends this process."""
    signal.alarm(SECONDS)
    os.chdir(folder)
    sys.setrecursionlimit(sys.getrecursionlimit() - objects % 7)
    sizes = random.Random(objects)
    moved = [bytes(sizes.randrange(512)) for _ in range(objects)]
    if lines:
        lines.start()
    recorded, _ = facts.of_program("program.py")
    sys.settrace(None)
    with os.fdopen(writer, "w", encoding="utf-8", errors="surrogatepass") as pipe:
        json.dump([recorded, lines.found() if lines else []], pipe)
    del moved
    os._exit(0)


def warm_up():
    """What takes seconds is done once, before there are copies."""
    import facts
    for name in ("framework", "layers"):
        getattr(facts.tensorflow.contrib, name)
    gc.collect()
    gc.freeze()


def main():
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--covered")
    options = parser.parse_args()
    lines = covered.Lines(options.covered) if options.covered else None
    sys.argv = ["program.py"]
    warm_up()
    for line in sys.stdin:
        objects, folder = line.rstrip("\n").split(" ", 1)
        recorded, ran = answer(folder, int(objects), lines)
        if lines:
            lines.add(ran)
        recorded.pop("versions", None)
        sys.stdout.write(json.dumps(recorded) + "\n")
        sys.stdout.flush()
    if lines:
        sys.stderr.write(lines.report())


if __name__ == "__main__":
    main()
