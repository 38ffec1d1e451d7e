"""Which lines of the functions of one file of TensorFlow were run."""
import dis
import os
import sys


NEWLOCALS = 2  # set for functions and not for modules


class Lines:
    """The lines of one Python file, told by the end of its path."""

    def __init__(self, file):
        self.file = os.sep + file
        self.ran = set()
        self.new = set()

    def start(self):
        """Watches this process from now on."""
        sys.settrace(self.enter)

    def enter(self, frame, event, argument):
        return self.step if frame.f_code.co_filename.endswith(self.file) else None

    def step(self, frame, event, argument):
        if event == "line":
            self.new.add(frame.f_lineno)
        return self.step

    def found(self):
        return sorted(self.new)

    def add(self, numbers):
        self.ran.update(numbers)

    def report(self):
        """A sentence with the share of the lines, and the text of those that did not run."""
        module = next(
            module for module in list(sys.modules.values())
            if (getattr(module, "__file__", None) or "").endswith(self.file))
        with open(module.__file__, encoding="utf-8") as source:
            text = source.read()
        lines = set()
        of_functions(compile(text, module.__file__, "exec"), False, lines)
        missing = sorted(lines - self.ran)
        share = 100.0 * (len(lines) - len(missing)) / len(lines)
        shown = text.split("\n")
        return "%s: %d of %d lines in functions ran, %.1f %%\n%s" % (
            self.file[1:], len(lines) - len(missing), len(lines), share,
            "".join("%5d %s\n" % (number, shown[number - 1]) for number in missing))


def of_functions(code, inside, lines):
    """Collects the lines of all functions in a code object; of modules and classes, none."""
    if inside:
        lines.update(line for _, line in dis.findlinestarts(code))
    for constant in code.co_consts:
        if hasattr(constant, "co_code"):
            is_function = bool(constant.co_flags & NEWLOCALS)
            of_functions(constant, is_function, lines)
