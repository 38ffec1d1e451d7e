package org.tfgraft.runtime.python.library;

import org.tfgraft.runtime.python.Builtins;
import org.tfgraft.runtime.python.PyDict;
import org.tfgraft.runtime.python.PyTuple;
import org.tfgraft.runtime.python.PythonProgram;

/** Python's {@code warnings}. */
public final class PyWarnings {
  private PyWarnings() {}

  /** Python shows warnings once; which ones it shows at all is not imitated. */
  public static void filterwarnings(PyTuple args, PyDict<String, Object> keywords) {
    // Warnings are texts on standard error, which nobody compares.
  }

  public static void simplefilter(PyTuple args, PyDict<String, Object> keywords) {
    // As above.
  }

  public static void warn(PyTuple args, PyDict<String, Object> keywords) {
    PythonProgram.current().console().err("Warning: " + Builtins.str(args.get(0)) + "\n");
  }
}
