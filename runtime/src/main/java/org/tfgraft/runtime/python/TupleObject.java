package org.tfgraft.runtime.python;

/** A tuple of a class of the program, perhaps with named fields. */
final class TupleObject extends PyTuple implements Derived {
  private final ObjectState state;
  private final PyTuple plain;

  TupleObject(PyType type, PyTuple plain) {
    super(plain.toArray());
    this.state = new ObjectState(type);
    this.plain = plain;
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
  public String plainRepr() {
    String text = plain.pyRepr();
    String base = plain.pythonType().name() + "(";
    return text.startsWith(base) ? pythonType().name() + text.substring(base.length() - 1) : text;
  }

  @Override
  public Object builtin(String name) {
    Object found = Derived.super.builtin(name);
    return name.equals("_replace")
        ? (PyCallable)
            (args, keywords) ->
                new TupleObject(pythonType(), (PyTuple) Calls.apply(found, args, keywords))
        : found;
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
