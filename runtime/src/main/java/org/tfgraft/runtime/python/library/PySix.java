package org.tfgraft.runtime.python.library;

import org.tfgraft.runtime.python.Py;
import org.tfgraft.runtime.python.PyCallable;
import org.tfgraft.runtime.python.PyFunction;
import org.tfgraft.runtime.python.PyTuple;
import org.tfgraft.runtime.python.PyType;
import org.tfgraft.runtime.python.PythonProgram;

/** The {@code six} package. */
public final class PySix {
  private PySix() {}

  public static boolean PY2() {
    return PythonProgram.current().isPython2();
  }

  public static boolean PY3() {
    return !PY2();
  }

  public static PyTuple stringTypes() {
    return PyTuple.of(PY2() ? PyType.BASESTRING : PyType.STR);
  }

  public static PyTuple integerTypes() {
    return PY2() ? PyTuple.of(PyType.INT, PyType.LONG) : PyTuple.of(PyType.INT);
  }

  public static Iterable<PyTuple> iteritems(Object dict) {
    return Py.<Iterable<PyTuple>>cast(Py.iterate(Py.callMethod(dict, "items")));
  }

  public static Iterable<Object> iterkeys(Object dict) {
    return Py.iterate(Py.callMethod(dict, "keys"));
  }

  public static Iterable<Object> itervalues(Object dict) {
    return Py.iterate(Py.callMethod(dict, "values"));
  }

  /** Only {@code abc.ABCMeta} is known, which changes nothing of how a class is used. */
  public static PyCallable addMetaclass(Object metaclass) {
    return PyFunction.of("wrapper", (args, keywords) -> args.get(0));
  }
}
