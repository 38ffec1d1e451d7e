package org.tfgraft.runtime.python;

/** An object of a class that was made while the program runs. */
final class ProgramObject extends PyInstance {
  private PyType type;

  ProgramObject(PyType type) {
    this.type = type;
  }

  @Override
  public PyType pythonType() {
    return type;
  }

  @Override
  public Object getAttribute(String name) {
    if (type.slots() != null && name.equals("__dict__")) {
      throw Attributes.missing(this, name);
    }
    return Specials.has(this, "__getattribute__") ? asked(name) : super.getAttribute(name);
  }

  /** The class itself says what an attribute is; {@code __getattr__} knows those it does not. */
  private Object asked(String name) {
    try {
      return Specials.call(this, "__getattribute__", name);
    } catch (AttributeError missing) {
      if (!Specials.has(this, "__getattr__")) {
        throw missing;
      }
    }
    return Specials.call(this, "__getattr__", name);
  }

  @Override
  void add(String name, Object value) {
    if (type.slots() != null && !type.slots().contains(name)) {
      throw Attributes.missing(this, name);
    }
    super.add(name, value);
  }

  @Override
  public void setAttribute(String name, Object value) {
    if (name.equals("__class__") && value instanceof PyType other) {
      type = other;
    } else {
      super.setAttribute(name, value);
    }
  }
}
