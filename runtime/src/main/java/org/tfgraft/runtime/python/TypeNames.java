package org.tfgraft.runtime.python;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Describes Java classes as Python classes: module, name and bases. */
final class TypeNames {
  private static final String RUNTIME = "org.tfgraft.runtime.";
  private static final String PYTHON = RUNTIME + "python";

  private static final Set<String> IN_C =
      Set.of(
          "functools.partial",
          "collections.OrderedDict",
          "collections.defaultdict",
          "collections.deque",
          "datetime.date",
          "datetime.datetime",
          "datetime.timedelta",
          "time.struct_time");
  private static final Set<String> IN_C_MODULES = Set.of("itertools", "numpy");

  private TypeNames() {}

  /** Whether CPython has a class in C, so that it is named with its module. */
  static boolean isInC(String module, String name) {
    return IN_C.contains(module + "." + name) || IN_C_MODULES.contains(module);
  }

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
    return dot < 0 || !type.getName().startsWith(RUNTIME)
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
