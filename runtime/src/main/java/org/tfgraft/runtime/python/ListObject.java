package org.tfgraft.runtime.python;

/** A list of a class of the program; it shares its elements with the plain one. */
final class ListObject extends PyList<Object> implements Derived {
  private final ObjectState state;
  private final PyList<Object> plain;

  ListObject(PyType type, PyList<Object> plain) {
    this.state = new ObjectState(type);
    this.plain = plain;
    share(plain);
  }

  @Override
  public ObjectState state() {
    return state;
  }

  @Override
  public Object plain() {
    return plain;
  }

  @Override
  public PyType pythonType() {
    return state.type();
  }

  @Override
  public Object getAttribute(String name) {
    return Derived.super.getAttribute(name);
  }

  @Override
  public void initialize(PyTuple args, PyDict<String, Object> keywords) {
    PyList<Object> given = Py.cast(Constructors.construct(PyType.LIST, args, keywords));
    clear();
    addAll(given);
  }

  @Override
  public String pyRepr() {
    return Derived.super.pyRepr();
  }

  @Override
  public String pyStr() {
    return Derived.super.pyStr();
  }
}
