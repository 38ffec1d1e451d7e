package org.tfgraft.runtime.python;

/** A dict of a class of the program; it shares its entries with the plain one. */
final class DictObject extends PyDict<Object, Object> implements Derived {
  private final ObjectState state;
  private final PyDict<Object, Object> plain;

  DictObject(PyType type, PyDict<Object, Object> plain) {
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
    PyDict<Object, Object> given =
        Py.cast(Constructors.construct(plain.pythonType(), args, keywords));
    plain.initialize(given);
  }

  @Override
  public Object plainItem(Object key) {
    return !plain.containsKey(key) && Specials.has(this, "__missing__")
        ? Specials.call(this, "__missing__", key)
        : Derived.super.plainItem(key);
  }

  @Override
  public Object builtin(String name) {
    return name.equals("__getitem__")
        ? (PyCallable) (args, keywords) -> plainItem(args.get(0))
        : Derived.super.builtin(name);
  }

  /** Dicts of the library print the name of the class, and copies are of it. */
  @Override
  public String plainRepr() {
    String text = plain.pyRepr();
    String base = plain.pythonType().name() + "(";
    return text.startsWith(base) ? pythonType().name() + text.substring(base.length() - 1) : text;
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
