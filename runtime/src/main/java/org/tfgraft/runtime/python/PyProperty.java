package org.tfgraft.runtime.python;

/**
 * A property that a program makes at run time: functions that get, set and delete the attribute.
 */
@PythonName("property")
public final class PyProperty implements PyObject {
  private final Object getter;
  private final Object setter;
  private final Object deleter;

  private final Object doc;

  public PyProperty(Object getter, Object setter, Object deleter, Object doc) {
    this.doc = doc;
    this.getter = getter;
    this.setter = setter;
    this.deleter = deleter;
  }

  Object get(Object target) {
    if (getter == null) {
      throw new AttributeError("unreadable attribute");
    }
    return Py.call(getter, target);
  }

  void set(Object target, Object value) {
    if (setter == null) {
      throw new AttributeError("can't set attribute");
    }
    Py.call(setter, target, value);
  }

  void delete(Object target) {
    if (deleter == null) {
      throw new AttributeError("can't delete attribute");
    }
    Py.call(deleter, target);
  }

  @Override
  public PyType pythonType() {
    return PyType.builtin("property");
  }

  @Override
  public Object getAttribute(String name) {
    return switch (name) {
      case "fget" -> getter;
      case "fset" -> setter;
      case "fdel" -> deleter;
      case "__doc__" -> doc == null && getter != null ? Attributes.get(getter, "__doc__") : doc;
      case "getter" ->
          (PyCallable) (args, named) -> new PyProperty(args.get(0), setter, deleter, doc);
      case "setter" ->
          (PyCallable) (args, named) -> new PyProperty(getter, args.get(0), deleter, doc);
      case "deleter" ->
          (PyCallable) (args, named) -> new PyProperty(getter, setter, args.get(0), doc);
      default -> PyObject.super.getAttribute(name);
    };
  }
}
