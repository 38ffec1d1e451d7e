package org.tfgraft.runtime.python;

/** The methods of Python's {@code object}, called past those of the object's class. */
public final class ObjectMethods {
  private ObjectMethods() {}

  public static void init(PyTuple args, PyDict<String, Object> keywords) {
    // An object has nothing to prepare.
  }

  public static Object getattribute(Object target, String name) {
    return target instanceof PyInstance instance
        ? instance.ownAttribute(name)
        : Attributes.find(target, name);
  }

  public static void setattr(Object target, String name, Object value) {
    if (target instanceof PyInstance instance) {
      instance.assignAttribute(name, value);
    } else if (target instanceof Derived derived) {
      derived.assignAttribute(name, value);
    } else {
      Attributes.set(target, name, value);
    }
  }

  public static void delattr(Object target, String name) {
    if (target instanceof PyInstance instance) {
      instance.removeAttribute(name);
    } else if (target instanceof Derived derived) {
      derived.removeAttribute(name);
    } else {
      Attributes.delete(target, name);
    }
  }

  public static long hash(Object target) {
    return Identity.hash(target);
  }

  public static String repr(Object target) {
    return "<" + PyType.of(target).qualifiedName() + " object at " + Identity.address(target) + ">";
  }
}
