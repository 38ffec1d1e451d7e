"""Lets CPython 3.7, the one TensorFlow 1.15.3 is at hand for, run programs of Python 2.

A program that is not Python 3 is rewritten by the standard library's lib2to3; then `/` is given
the meaning that it has in Python 2. The lines stay where they are.
"""
import ast
import numbers
import sys
from lib2to3 import refactor
from lib2to3.pgen2 import parse

import numpy

FIXES = (
    "basestring", "dict", "except", "exec", "filter", "has_key", "imports", "long", "map", "ne",
    "next", "numliterals", "print", "raise", "raw_input", "reduce", "repr", "tuple_params", "types",
    "unicode", "urllib", "xrange", "zip")


def without_own_frames():
    """Leaves a program as many calls inside of one another as if it ran alone."""
    frame, own = sys._getframe(1), 1  # exec counts, too
    while frame:
        frame, own = frame.f_back, own + 1
    sys.setrecursionlimit(sys.getrecursionlimit() + own)


def compiled(path, namespace):
    """The code of a program; what it needs to run is put into its namespace."""
    with open(path, encoding="utf-8-sig", errors="replace") as file:
        source = file.read()
    try:
        return compile(source, path, "exec")
    except SyntaxError as error:
        tree = converted(source, path, error)
    if not has_true_division(tree):
        namespace[_Division.FUNCTION] = divide
        tree = ast.fix_missing_locations(_Division().visit(tree))
    return compile(tree, path, "exec")


def converted(source, path, error):
    """The tree of a program of Python 2; what is none of either keeps its error."""
    tool = refactor.RefactoringTool(["lib2to3.fixes.fix_" + name for name in FIXES])
    try:
        return ast.parse(str(tool.refactor_string(source + "\n", path)), path)
    except parse.ParseError:
        raise error


def has_true_division(tree):
    return any(
        isinstance(node, ast.ImportFrom) and node.module == "__future__"
        and any(alias.name == "division" for alias in node.names)
        for node in ast.walk(tree))


def divide(left, right):
    """Python 2's `left / right`."""
    if is_whole(left) and is_whole(right):
        return left // right
    for operand, other, method in ((left, right, "__div__"), (right, left, "__rdiv__")):
        operation = getattr(type(operand), method, None)
        if operation is not None:
            answer = operation(operand, other)
            if answer is not NotImplemented:
                return answer
    return left / right


def is_whole(value):
    if isinstance(value, numpy.ndarray):
        return value.dtype.kind in "iub"
    return isinstance(value, numbers.Integral)


class _Division(ast.NodeTransformer):
    """Turns every `a / b` into a call."""
    FUNCTION = "__python2_divide__"

    def visit_BinOp(self, node):
        self.generic_visit(node)
        return self.call(node, node.left, node.right) if isinstance(node.op, ast.Div) else node

    def visit_AugAssign(self, node):
        self.generic_visit(node)
        if not (isinstance(node.op, ast.Div) and isinstance(node.target, ast.Name)):
            return node
        before = ast.copy_location(ast.Name(node.target.id, ast.Load()), node)
        value = self.call(node, before, node.value)
        return ast.copy_location(ast.Assign([node.target], value), node)

    def call(self, node, left, right):
        function = ast.Name(self.FUNCTION, ast.Load())
        return ast.copy_location(ast.Call(function, [left, right], []), node)
