package org.tfgraft.runtime.python;

/** Python's special methods on objects of the program's classes. */
final class Specials {
  private Specials() {}

  static boolean has(Object object, String name) {
    return object != null
        && (Members.of(object.getClass()).hasMethod(name)
            || Members.of(object.getClass()).classValue(name) instanceof PyCallable
            || ClassAttributes.holder(object, name) != null);
  }

  static Object call(Object object, String name, Object... args) {
    if (ClassAttributes.holder(object, name) != null) {
      return Py.call(ClassAttributes.bound(ClassAttributes.added(object, name), object), args);
    }
    return Py.call(Members.of(object.getClass()).get(object, name), args);
  }
}
