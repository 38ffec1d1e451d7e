package org.tfgraft.runtime.python;

import java.util.AbstractList;
import java.util.Arrays;
import java.util.List;
import java.util.RandomAccess;

/**
 * Python's tuple: an immutable {@link List} whose indices may be negative and that can be a key.
 */
public class PyTuple extends AbstractList<Object> implements PyObject, RandomAccess {
  public static final PyTuple EMPTY = new PyTuple();

  private final Object[] items;

  public PyTuple(Object... items) {
    this.items = items.clone();
  }

  /** The tuple of these elements; a null array, as Java makes of {@code of(null)}, is one None. */
  public static PyTuple of(Object... items) {
    if (items == null) {
      return new PyTuple((Object) null);
    }
    if (items.length == 0) {
      return EMPTY;
    }
    return new PyTuple(items);
  }

  /** The elements of any Python iterable. */
  public static PyTuple from(Object iterable) {
    if (iterable instanceof PyTuple tuple && tuple.getClass() == PyTuple.class) {
      return tuple;
    }
    return of(PyList.from(iterable).toArray());
  }

  @Override
  public PyType pythonType() {
    return PyType.TUPLE;
  }

  @Override
  public final int size() {
    return items.length;
  }

  @Override
  public final Object get(int index) {
    return items[Sequences.position(index, items.length, "tuple index out of range")];
  }

  public final Object get(long index) {
    return items[Sequences.position(index, items.length, "tuple index out of range")];
  }

  @Override
  public final boolean contains(Object value) {
    return indexOf(value) >= 0;
  }

  @Override
  public final int indexOf(Object value) {
    for (int i = 0; i < items.length; i++) {
      if (Comparison.equal(items[i], value)) {
        return i;
      }
    }
    return -1;
  }

  public final long index(Object value) {
    return index(value, 0, items.length);
  }

  public final long index(Object value, long start) {
    return index(value, start, items.length);
  }

  public final long index(Object value, long start, long stop) {
    int end = Sequences.clip(stop, items.length);
    for (int i = Sequences.clip(start, items.length); i < end; i++) {
      if (Comparison.equal(items[i], value)) {
        return i;
      }
    }
    throw new ValueError("tuple.index(x): x not in tuple");
  }

  public final long count(Object value) {
    return Sequences.count(this, value);
  }

  /** Python's {@code self[start:stop:step]}. */
  public final PyTuple slice(Object start, Object stop, Object step) {
    return slice(new PySlice(start, stop, step));
  }

  public final PyTuple slice(Object start, Object stop) {
    return slice(new PySlice(start, stop, null));
  }

  final PyTuple slice(PySlice slice) {
    PySlice.Indices indices = slice.indices(items.length);
    Object[] part = new Object[indices.count()];
    for (int i = 0; i < part.length; i++) {
      part[i] = items[indices.at(i)];
    }
    return of(part);
  }

  /** Python's {@code self + other}. */
  public final PyTuple concat(PyTuple other) {
    Object[] sum = Arrays.copyOf(items, items.length + other.items.length);
    System.arraycopy(other.items, 0, sum, items.length, other.items.length);
    return of(sum);
  }

  /** Python's {@code self * times}. */
  public final PyTuple repeat(long times) {
    PyList<Object> product = PyList.<Object>from(this).repeat(times);
    return of(product.toArray());
  }

  @Override
  public final Object[] toArray() {
    return items.clone();
  }

  @Override
  public final boolean equals(Object other) {
    return this == other || other instanceof PyTuple tuple && Sequences.equal(this, tuple);
  }

  @Override
  public final int hashCode() {
    return Long.hashCode(Hashing.tuple(items));
  }

  @Override
  public final String toString() {
    return pyStr();
  }

  @Override
  public String pyRepr() {
    return Repr.guarded(
        this, "(...)", () -> "(" + Repr.items(this) + (items.length == 1 ? ",)" : ")"));
  }
}
