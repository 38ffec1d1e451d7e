package org.tfgraft.runtime.python;

/** A text, a number, a set or another value of a class of the program. */
final class ValueObject implements Derived {
  private final ObjectState state;
  private Object plain;

  ValueObject(PyType type, Object plain) {
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
  public void initialize(PyTuple args, PyDict<String, Object> keywords) {
    if (DerivedObjects.isFilled(PyType.of(plain))) {
      plain = Constructors.construct(PyType.of(plain), args, keywords);
    }
  }

  @Override
  public String plainRepr() {
    return plain instanceof PyAbstractSet<?>
        ? pythonType().name() + "(" + inner() + ")"
        : Repr.of(plain);
  }

  private String inner() {
    return Truth.of(plain) ? "{" + Repr.items(PyList.from(plain)) + "}" : "";
  }

  @Override
  public boolean equals(Object other) {
    return this == other || Comparison.equal(this, other);
  }

  @Override
  public int hashCode() {
    return Long.hashCode(pyHash());
  }

  @Override
  public String toString() {
    return pyStr();
  }
}
