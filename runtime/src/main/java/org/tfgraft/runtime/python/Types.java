package org.tfgraft.runtime.python;

/** {@code isinstance} and {@code issubclass}. */
final class Types {
  private Types() {}

  static boolean isInstance(Object value, Object types) {
    if (types instanceof PyTuple tuple) {
      for (Object type : tuple) {
        if (isInstance(value, type)) {
          return true;
        }
      }
      return false;
    }
    if (types instanceof PyType type) {
      return type.isInstance(value);
    }
    throw new TypeError("isinstance() arg 2 must be a type or tuple of types");
  }

  static boolean isSubclass(Object subclass, Object types) {
    if (!(subclass instanceof PyType type)) {
      throw new TypeError("issubclass() arg 1 must be a class");
    }
    if (types instanceof PyTuple tuple) {
      for (Object other : tuple) {
        if (isSubclass(type, other)) {
          return true;
        }
      }
      return false;
    }
    if (types instanceof PyType other) {
      return type.isSubclassOf(other);
    }
    throw new TypeError("issubclass() arg 2 must be a class or tuple of classes");
  }
}
