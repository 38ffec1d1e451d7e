package org.tfgraft.runtime.graph;

import org.tfgraft.runtime.python.Builtins;
import org.tfgraft.runtime.python.Py;
import org.tfgraft.runtime.python.PyBytes;
import org.tfgraft.runtime.python.PyType;
import org.tfgraft.runtime.python.TypeError;

/** How a graph reads the Python values that programs hand to it. */
final class PythonValues {
  private PythonValues() {}

  static long toInt(Object value) {
    return ((Number) Builtins.int_(value)).longValue();
  }

  static String str(Object value) {
    return Builtins.str(value);
  }

  static String repr(Object value) {
    return Builtins.repr(value);
  }

  static String text(PyBytes bytes) {
    return bytes.text();
  }

  static String typeName(Object value) {
    return PyType.of(value).name();
  }

  static Object element(Object container, Object key) {
    return Py.getitem(container, key);
  }

  static Iterable<Object> iterable(Object value) {
    return Py.iterate(value);
  }

  /** The elements, or null of what Python cannot iterate. */
  static Iterable<Object> iterableOrNull(Object value) {
    if (value instanceof Number || value instanceof Boolean) {
      return null;
    }
    try {
      return Py.iterate(value);
    } catch (TypeError e) {
      return null;
    }
  }
}
