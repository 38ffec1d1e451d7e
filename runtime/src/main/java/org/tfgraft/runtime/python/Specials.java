package org.tfgraft.runtime.python;

/** Python's special methods on objects of the program's classes. */
final class Specials {
  private Specials() {}

  static boolean has(Object object, String name) {
    return object != null
        && (Members.of(object.getClass()).hasMethod(name)
            || ClassAttributes.added(object, name) != null);
  }

  static Object call(Object object, String name, Object... args) {
    Members members = Members.of(object.getClass());
    if (members.hasMethod(name)) {
      return Py.call(members.get(object, name), args);
    }
    Object[] all = new Object[args.length + 1];
    all[0] = object;
    System.arraycopy(args, 0, all, 1, args.length);
    return Py.call(ClassAttributes.added(object, name), all);
  }
}
