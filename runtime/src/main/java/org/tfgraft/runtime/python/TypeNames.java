package org.tfgraft.runtime.python;

import java.util.ArrayList;
import java.util.List;

/** Describes Java classes as Python classes: module, name and bases. */
final class TypeNames {
  private static final String PYTHON = "org.tfgraft.runtime.python";

  private TypeNames() {}

  static PyType describe(Class<?> type) {
    if (type == Object.class || type == PyInstance.class) {
      return PyType.OBJECT;
    }
    if (type.isSynthetic() || type.isHidden()) {
      return PyType.FUNCTION;
    }
    String name = name(type);
    int dot = name.lastIndexOf('.');
    PyType[] bases = bases(type).toArray(PyType[]::new);
    return dot < 0
        ? new PyType(module(type), name, type, bases)
        : new PyType(name.substring(0, dot), name.substring(dot + 1), type, bases);
  }

  private static String name(Class<?> type) {
    PythonName given = type.getAnnotation(PythonName.class);
    if (given != null) {
      return given.value();
    }
    return type == PyException.class ? "Exception" : type.getSimpleName();
  }

  private static String module(Class<?> type) {
    return type.getName().startsWith(PYTHON) ? "builtins" : "__main__";
  }

  private static List<PyType> bases(Class<?> type) {
    List<PyType> bases = new ArrayList<>();
    Class<?> parent = type.getSuperclass();
    if (parent != null
        && parent != Object.class
        && parent != PyInstance.class
        && isPython(parent)) {
      bases.add(PyType.ofClass(parent));
    }
    for (Class<?> mixin : type.getInterfaces()) {
      if (PyObject.class.isAssignableFrom(mixin) && !mixin.getName().startsWith(PYTHON)) {
        bases.add(PyType.ofClass(mixin));
      }
    }
    if (bases.isEmpty()) {
      bases.add(PyType.OBJECT);
    }
    return bases;
  }

  private static boolean isPython(Class<?> type) {
    return PyObject.class.isAssignableFrom(type);
  }
}
