package org.tfgraft.runtime.python;

import java.util.Optional;
import java.util.Set;

/** Reading and writing attributes of any value. */
final class Attributes {
  private Attributes() {}

  static Object get(Object target, String name) {
    if (target instanceof PyObject object) {
      return object.getAttribute(name);
    }
    return find(target, name);
  }

  static void set(Object target, String name, Object value) {
    if (target instanceof PyObject object) {
      object.setAttribute(name, value);
    } else {
      assign(target, name, value);
    }
  }

  static void delete(Object target, String name) {
    if (target instanceof PyObject object) {
      object.deleteAttribute(name);
    } else {
      throw missing(target, name);
    }
  }

  /** The default look-up: own members, rows of the API table, what every object has. */
  static Object find(Object target, String name) {
    if (ClassAttributes.holder(target, name) != null) {
      return ClassAttributes.bound(ClassAttributes.added(target, name), target);
    }
    if (target != null && Members.of(target.getClass()).has(name)) {
      return Members.of(target.getClass()).get(target, name);
    }
    Optional<Object> row = ApiObjects.attribute(target, name);
    if (row.isPresent()) {
      return row.get() == ApiObjects.NONE ? null : row.get();
    }
    return switch (name) {
      case "__class__" -> PyType.of(target);
      case "__module__" -> PyType.of(target).module();
      case "__doc__" -> null;
      default -> special(target, name);
    };
  }

  static void assign(Object target, String name, Object value) {
    boolean done =
        target != null && Members.of(target.getClass()).set(target, name, value)
            || ApiObjects.assign(target, name, value);
    if (!done) {
      throw ApiObjects.attribute(target, name).isPresent()
          ? new AttributeError(
              target instanceof PyObject
                  ? "can't set attribute"
                  : "'"
                      + PyType.of(target).nameInMessages()
                      + "' object attribute '"
                      + name
                      + "' is read-only")
          : missing(target, name);
    }
  }

  /** The names of an object's own attributes and of those of its classes. */
  static PySet<Object> names(Object value) {
    PySet<Object> names = new PySet<>();
    boolean own = value instanceof PyInstance || value instanceof Derived;
    if (own) {
      names.update(get(value, "__dict__"));
    }
    PyType type = value instanceof PyType given ? given : PyType.of(value);
    type.mro().forEach(base -> names.update(ClassAttributes.dict(base)));
    return names;
  }

  static AttributeError missing(Object target, String name) {
    Set<String> slots = PyType.of(target).slots();
    if (slots != null && slots.contains(name)) {
      return new AttributeError(name);
    }
    return new AttributeError(
        "'" + PyType.of(target).nameInMessages() + "' object has no attribute '" + name + "'");
  }

  /** Python 3.7 names only the special method where a statement needs it. */
  static AttributeError missingSpecial(String name, Object target) {
    return PythonProgram.current().isPython2() ? missing(target, name) : new AttributeError(name);
  }

  /** Operators as methods, as in {@code x.__add__(y)}. */
  private static Object special(Object target, String name) {
    PyCallable method = SpecialMethods.of(target, name);
    if (method == null) {
      ApiObjects.refuseKnown(target, name);
      throw missing(target, name);
    }
    return method;
  }
}
