"""Records what TensorFlow 1.15.3 makes of the cases.

    record.py [--write] CASES   write facts.json and graph.txt beside every program.py under CASES
    record.py --check CASES     change nothing; say which recordings differ, and end with 1 if any does
    record.py --print PROGRAM   print the facts of one program

--graph-only                    with --print: Session.run computes nothing and answers zeros

Each program runs in a process of its own, in its own folder. A case with an errors.txt is a
program that is not Python; nothing is recorded of it.
"""
import argparse
import difflib
import json
import os
import sys
import traceback

import facts

RECORDINGS = ("facts.json", "graph.txt")


def recordings(folder):
    """What is to stand in the files RECORDINGS of a case."""
    os.chdir(folder)
    recorded, graph = facts.of_program("program.py")
    return as_json(recorded), facts.graph_text(graph)


def as_json(recorded):
    return json.dumps(recorded, indent=1, ensure_ascii=False) + "\n"


def in_own_process(action, *arguments):
    """Runs an action in a copy of this process; whether it answered True."""
    sys.stdout.flush()
    child = os.fork()
    if child:
        return os.waitpid(child, 0)[1] == 0
    try:
        code = 0 if action(*arguments) else 1
    except BaseException:
        traceback.print_exc()
        code = 1
    sys.stdout.flush()
    sys.stderr.flush()
    os._exit(code)


def write(folder):
    for name, text in zip(RECORDINGS, recordings(folder)):
        with open(name, "w", encoding="utf-8") as file:
            file.write(text)
    return True


def check(folder):
    same = True
    for name, text in zip(RECORDINGS, recordings(folder)):
        known = read(name)
        if known != text:
            same = False
            sys.stdout.writelines(difflib.unified_diff(
                known.splitlines(True), text.splitlines(True),
                os.path.join(folder, name), "recorded now"))
    return same


def read(name):
    if not os.path.exists(name):
        return ""
    with open(name, encoding="utf-8") as file:
        return file.read()


def case_folders(root):
    for folder, subfolders, files in sorted(os.walk(os.path.abspath(root))):
        if "program.py" in files and "errors.txt" not in files:
            yield folder


def main():
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    mode = parser.add_mutually_exclusive_group()
    mode.add_argument("--write", action="store_true")
    mode.add_argument("--check", action="store_true")
    mode.add_argument("--print", action="store_true", dest="show")
    parser.add_argument("--graph-only", action="store_true")
    parser.add_argument("path")
    options = parser.parse_args()
    if options.show:
        sys.stdout.write(as_json(facts.of_program(options.path, options.graph_only)[0]))
        return
    action = check if options.check else write
    folders = list(case_folders(options.path))
    failures = [folder for folder in folders if not in_own_process(action, folder)]
    print("%d cases, %s: %d" % (
        len(folders), "different" if options.check else "not recorded", len(failures)))
    for folder in failures:
        print("  " + os.path.relpath(folder, options.path))
    sys.exit(1 if failures else 0)


if __name__ == "__main__":
    main()
