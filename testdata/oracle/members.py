"""Writes what the public classes of TensorFlow 1.15 have as members: a line for each class.

    members.py FILE

A line is the class's public name, a tab, and its members: what the class and its bases define, and
what their methods assign to the object. A class without such a name, but met by programs, stands
under the name that the API table has for it.
"""
import ast
import inspect
import sys
import textwrap

import tensorflow as tf
from tensorflow.python.framework import ops
from tensorflow.python.ops import init_ops, resource_variable_ops, template, variable_scope
from tensorflow.python.ops import variables

MODULES = ["tf"] + ["tf." + name for name in (
    "contrib.framework contrib.layers contrib.rnn contrib.training data distributions errors"
    " initializers keras.constraints keras.initializers keras.regularizers layers losses nn"
    " nn.rnn_cell summary train").split()]
HIDDEN = {"_tf_api_names", "_tf_api_names_v1", "__dict__", "__module__", "__weakref__"}
VARIABLES = [variables.RefVariable, resource_variable_ops.ResourceVariable]
INTERNAL = {
    "tf.Initializer": [init_ops.Initializer],
    "tf.NameScope": [ops.name_scope, str],
    "tf.PartitionInfo": [variable_scope._PartitionInfo],
    "tf.PartitionedVariable": [variables.PartitionedVariable],
    "tf.SaveSliceInfo": [variables.Variable.SaveSliceInfo],
    "tf.Template": [template.Template],
    "tf.TensorLike": [ops.Tensor] + VARIABLES,
    "tf.Variable": VARIABLES,
    "tf._ReuseMode": [variable_scope._ReuseMode],
}


def members(cls):
    names = set(dir(cls))
    if issubclass(cls, (Exception, int)):
        return names
    for base in cls.__mro__:
        if base.__module__.startswith("tensorflow"):
            names |= assigned(base)
    return names


def assigned(cls):
    try:
        tree = ast.parse(textwrap.dedent(inspect.getsource(cls)))
    except (OSError, TypeError, SyntaxError):
        return set()
    return {node.attr for node in ast.walk(tree)
            if isinstance(node, ast.Attribute) and isinstance(node.ctx, ast.Store)
            and isinstance(node.value, ast.Name) and node.value.id == "self"}


def public_classes(path, found):
    module = tf
    for part in path.split(".")[1:]:
        module = getattr(module, part)
    for name in sorted(dir(module)):
        value = getattr(module, name, None)
        if inspect.isclass(value) and not name.startswith("_"):
            found[path + "." + name] = [value]


def main(path):
    found = {}
    for module in MODULES:
        public_classes(module, found)
    found.update(INTERNAL)
    with open(path, "w", encoding="utf-8", newline="\n") as file:
        for name, classes in sorted(found.items()):
            names = set().union(*map(members, classes)) - HIDDEN - set(dir(object))
            file.write("%s\t%s\n" % (name, " ".join(sorted(names))))


main(sys.argv[1])
