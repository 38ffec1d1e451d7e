package org.tfgraft.runtime.python;

/** Python's set. */
public final class PySet<T> extends PyAbstractSet<T> {
  @SafeVarargs
  public static <T> PySet<T> of(T... items) {
    PySet<T> set = new PySet<>();
    for (T item : items) {
      set.add(item);
    }
    return set;
  }

  public static <T> PySet<T> from(Object iterable) {
    PySet<T> set = new PySet<>();
    set.addAllOf(iterable);
    return set;
  }

  @Override
  public PyType pythonType() {
    return PyType.SET;
  }

  @Override
  public boolean add(T value) {
    return table.add(Keys.of(value), Hashing.of(value), value);
  }

  /** Python's {@code set.remove(x)}. */
  public void removeValue(Object value) {
    if (!remove(value)) {
      throw new KeyError(value);
    }
  }

  /** Removes the element if it is there; Python's {@code set.discard(x)}. */
  @Override
  public boolean remove(Object value) {
    return table.remove(Keys.of(value), Hashing.of(value));
  }

  public void discard(Object value) {
    remove(value);
  }

  @SuppressWarnings("unchecked")
  public T pop() {
    if (isEmpty()) {
      throw new KeyError("pop from an empty set");
    }
    return (T) table.pop();
  }

  @Override
  public void clear() {
    table.clear();
  }

  public PySet<T> copy() {
    return from(this);
  }

  public void update(Object... iterables) {
    for (Object iterable : iterables) {
      addAllOf(iterable);
    }
  }

  public PySet<T> union(Object... others) {
    PySet<T> sum = copy();
    sum.update(others);
    return sum;
  }

  public PySet<T> intersection(Object... others) {
    PySet<T> common = copy();
    for (Object other : others) {
      common = SetOperations.intersection(common, other);
    }
    return common;
  }

  public PySet<T> difference(Object... others) {
    PySet<T> rest = copy();
    for (Object other : others) {
      rest = SetOperations.difference(rest, other);
    }
    return rest;
  }

  public PySet<T> symmetricDifference(Object other) {
    return SetOperations.symmetricDifference(this, other);
  }

  public void intersectionUpdate(Object... others) {
    become(intersection(others));
  }

  public void differenceUpdate(Object... others) {
    for (Object other : others) {
      Iteration.forEach(other == this ? copy() : other, this::remove);
    }
  }

  public void symmetricDifferenceUpdate(Object other) {
    become(symmetricDifference(other));
  }

  @Override
  public long pyHash() {
    throw new TypeError("unhashable type: 'set'");
  }

  @Override
  public Object pyKey() {
    throw new TypeError("unhashable type: 'set'");
  }

  @Override
  public String pyRepr() {
    if (isEmpty()) {
      return "set()";
    }
    return Repr.guarded(
        this,
        "set(...)",
        () ->
            PythonProgram.current().isPython2()
                ? "set([" + Repr.items(PyList.from(this)) + "])"
                : "{" + Repr.items(PyList.from(this)) + "}");
  }

  private void become(PySet<T> other) {
    table.clear();
    table.merge(other.table);
  }
}
