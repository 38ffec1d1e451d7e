"""Runs one program under TensorFlow and tells what it did."""
import contextlib
import io
import os
import re
import sys
import traceback
import types
import warnings

warnings.simplefilter("ignore")
import numpy
import tensorflow
from tensorflow.python.client import session as tensorflow_session
from tensorflow.python.util import deprecation, module_wrapper

import python2

tf = tensorflow.compat.v1
tf.logging.set_verbosity(tf.logging.ERROR)
deprecation._PRINT_DEPRECATION_WARNINGS = False
module_wrapper._PER_MODULE_WARNING_LIMIT = 0

# A frame of a quoted stack; in what repr() shows of a message its lines end with \\n.
FRAME = re.compile(
    r'  File "(?P<file>[^"\n]*)", line \d+(?:, in [^\s\\]+)?(?P<end>\n|\\n)'
    r'(?:    (?:(?!(?P=end))[^\n])*(?:(?P=end)|(?=\n)|$))?')


def of_program(path, graph_only=False):
    """The facts of a program, and the default graph that it leaves."""
    if graph_only:
        tensorflow_session.BaseSession.run = answer_zeros
    output = io.StringIO()
    with contextlib.redirect_stdout(output):
        error = run(path)
    graph = tf.get_default_graph()
    return {
        "program": os.path.basename(path),
        "stdout": own_frames(output.getvalue(), path),
        "error": error,
        "variables": variables(graph),
        "ops": [operation(op) for op in graph.get_operations()],
        "versions": {
            "python": sys.version.split()[0],
            "tensorflow": tensorflow.__version__,
            "numpy": numpy.__version__,
        },
    }, graph


def run(path):
    """Runs a program; the error that ended it, or None."""
    module = types.ModuleType("__main__")
    module.__file__ = path
    sys.modules["__main__"] = module
    sys.path.insert(0, os.path.dirname(os.path.abspath(path)))
    sys.argv = [path]
    python2.without_own_frames()
    try:
        exec(python2.compiled(path, module.__dict__), module.__dict__)
        return None
    except SystemExit as ending:
        if ending.code in (None, 0):
            return None
        return {"type": "SystemExit", "message": str(ending.code), "line": None}
    except BaseException as ending:
        return {
            "type": type(ending).__name__,
            "message": own_frames(str(ending), path),
            "line": innermost_line(ending, path),
        }


def innermost_line(error, path):
    lines = [f.lineno for f in traceback.extract_tb(error.__traceback__) if f.filename == path]
    if isinstance(error, SyntaxError) and error.filename == path:
        lines.append(error.lineno)
    return lines[-1] if lines else None


def own_frames(text, path):
    """Quoted stacks without the frames of TensorFlow and of this recorder."""
    def keep(frame):
        if frame.group("file") != path:
            return ""
        return frame.group().replace(path, os.path.basename(path), 1)
    return FRAME.sub(keep, text)


def variables(graph):
    """The variables that are in a collection of the graph, in the order of their operations."""
    collections, known = {}, {}
    for key in graph.get_all_collection_keys():
        for item in graph.get_collection_ref(key):
            if isinstance(item, tf.Variable):
                known[id(item)] = item
                collections.setdefault(id(item), set()).add(str(key))
    trainable = set(map(id, graph.get_collection(tf.GraphKeys.TRAINABLE_VARIABLES)))
    place = {op.name: number for number, op in enumerate(graph.get_operations())}
    facts = [{
        "name": item.name,
        "op": item.op.type,
        "shape": dimensions(item.get_shape()),
        "dtype": item.dtype.name,
        "trainable": key in trainable,
        "collections": sorted(collections[key]),
    } for key, item in known.items()]
    return sorted(facts, key=lambda fact: place.get(fact["name"].split(":")[0], 0))


def dimensions(shape):
    return None if shape.ndims is None else shape.as_list()


def operation(op):
    return {
        "name": op.name,
        "type": op.type,
        "inputs": [tensor.name for tensor in op.inputs],
        "control": [other.name for other in op.control_inputs],
        "device": op.device,
    }


def graph_text(graph):
    """One line per operation: name, results, type, inputs, control inputs, device."""
    return "".join(operation_text(op) + "\n" for op in graph.get_operations())


def operation_text(op):
    results = ", ".join(map(result_text, op.outputs))
    inputs = [re.sub(":0$", "", tensor.name) for tensor in op.inputs]
    inputs += ["^" + other.name for other in op.control_inputs]
    return "%s%s = %s(%s)%s" % (
        op.name, ": " + results if results else "", op.type, ", ".join(inputs),
        " on " + op.device if op.device else "")


def result_text(tensor):
    sizes = dimensions(tensor.get_shape())
    if sizes is None:
        return tensor.dtype.name + "[...]"
    return "%s[%s]" % (tensor.dtype.name, ", ".join("?" if s is None else str(s) for s in sizes))


def answer_zeros(session, fetches, feed_dict=None, options=None, run_metadata=None):
    """Session.run of a graph-only run."""
    if fetches is None:
        return None
    if isinstance(fetches, dict):
        return {key: answer_zeros(session, value) for key, value in fetches.items()}
    if isinstance(fetches, (list, tuple)):
        answers = [answer_zeros(session, value) for value in fetches]
        return type(fetches)(*answers) if hasattr(fetches, "_fields") else type(fetches)(answers)
    element = tf.get_default_graph().as_graph_element(fetches)
    if isinstance(element, tf.Operation):
        return None
    sizes = [size or 0 if size is not None else 1 for size in dimensions(element.get_shape()) or []]
    dtype = element.dtype.base_dtype
    if dtype == tf.string:
        return numpy.full(sizes, b"", dtype=object) if sizes else b""
    zeros = numpy.zeros(sizes, dtype.as_numpy_dtype)
    return zeros if sizes else zeros[()]
