package org.tfgraft.runtime.python;

/** Python's frozenset: a set that can be an element or a key. */
public final class PyFrozenSet<T> extends PyAbstractSet<T> {
  public static <T> PyFrozenSet<T> from(Object iterable) {
    PyFrozenSet<T> set = new PyFrozenSet<>();
    set.addAllOf(iterable);
    return set;
  }

  @Override
  public PyType pythonType() {
    return PyType.FROZENSET;
  }

  public PyFrozenSet<T> copy() {
    return this;
  }

  public PyFrozenSet<T> union(Object... others) {
    return from(PySet.<T>from(this).union(others));
  }

  public PyFrozenSet<T> intersection(Object... others) {
    return from(PySet.<T>from(this).intersection(others));
  }

  public PyFrozenSet<T> difference(Object... others) {
    return from(PySet.<T>from(this).difference(others));
  }

  public PyFrozenSet<T> symmetricDifference(Object other) {
    return from(PySet.<T>from(this).symmetricDifference(other));
  }

  @Override
  public long pyHash() {
    return Hashing.frozenSet(this, size());
  }

  @Override
  public String pyRepr() {
    if (isEmpty()) {
      return "frozenset()";
    }
    String items = Repr.items(PyList.from(this));
    return PythonProgram.current().isPython2()
        ? "frozenset([" + items + "])"
        : "frozenset({" + items + "})";
  }
}
