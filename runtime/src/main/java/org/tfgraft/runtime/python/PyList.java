package org.tfgraft.runtime.python;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.RandomAccess;
import org.tfgraft.runtime.api.Arg;

/**
 * Python's list: a {@link List} whose indices may be negative, whose errors are Python's and which
 * may grow while it is iterated over.
 */
public class PyList<T> extends AbstractList<T> implements PyObject, RandomAccess {
  private ArrayList<T> items;

  public PyList() {
    items = new ArrayList<>();
  }

  public PyList(Collection<? extends T> items) {
    this.items = new ArrayList<>(items);
  }

  @SafeVarargs
  public static <T> PyList<T> of(T... items) {
    PyList<T> list = new PyList<>();
    if (items == null) {
      list.items.add(null);
      return list;
    }
    list.items.ensureCapacity(items.length);
    for (T item : items) {
      list.items.add(item);
    }
    return list;
  }

  /** The elements of any Python iterable. */
  public static <T> PyList<T> from(Object iterable) {
    PyList<T> list = new PyList<>();
    list.extend(iterable);
    return list;
  }

  /** A list over elements that nobody else holds. */
  static <T> PyList<T> owning(ArrayList<T> items) {
    PyList<T> list = new PyList<>();
    list.items = items;
    return list;
  }

  /** Makes this list and another one have the same elements from now on. */
  final void share(PyList<T> other) {
    items = other.items;
  }

  @Override
  public PyType pythonType() {
    return PyType.LIST;
  }

  @Override
  public int size() {
    return items.size();
  }

  @Override
  public T get(int index) {
    return items.get(position(index, "list index out of range"));
  }

  public T get(long index) {
    return items.get(position(index, "list index out of range"));
  }

  @Override
  public T set(int index, T value) {
    return items.set(position(index, "list assignment index out of range"), value);
  }

  public T set(long index, T value) {
    return items.set(position(index, "list assignment index out of range"), value);
  }

  @Override
  public boolean add(T value) {
    return items.add(value);
  }

  /** Inserts where {@link List} says, without Python's clipping. */
  @Override
  public void add(int index, T value) {
    items.add(index, value);
  }

  @Override
  public T remove(int index) {
    return items.remove(position(index, "list index out of range"));
  }

  @Override
  public boolean addAll(Collection<? extends T> values) {
    return items.addAll(new ArrayList<>(values));
  }

  @Override
  public void clear() {
    items.clear();
  }

  public void append(T value) {
    items.add(value);
  }

  @SuppressWarnings("unchecked")
  public void extend(Object iterable) {
    if (iterable == this) {
      items.addAll(new ArrayList<>(items));
      return;
    }
    for (Iterator<Object> i = Iteration.over(iterable); i.hasNext(); ) {
      items.add((T) i.next());
    }
  }

  public void insert(long index, T value) {
    long at = index < 0 ? Math.max(0, index + items.size()) : Math.min(index, items.size());
    items.add((int) at, value);
  }

  public T pop() {
    return pop(-1);
  }

  public T pop(long index) {
    if (items.isEmpty()) {
      throw new IndexError("pop from empty list");
    }
    return items.remove(position(index, "pop index out of range"));
  }

  /** Python's {@code list.remove(x)}. */
  public void removeValue(Object value) {
    int at = find(value, 0, items.size());
    if (at < 0) {
      throw new ValueError("list.remove(x): x not in list");
    }
    items.remove(at);
  }

  public long index(Object value) {
    return index(value, 0, Long.MAX_VALUE);
  }

  public long index(Object value, long start) {
    return index(value, start, Long.MAX_VALUE);
  }

  public long index(Object value, long start, long stop) {
    int at = find(value, Sequences.clip(start, size()), Sequences.clip(stop, size()));
    if (at < 0) {
      throw new ValueError(Repr.of(value) + " is not in list");
    }
    return at;
  }

  public long count(Object value) {
    return Sequences.count(items, value);
  }

  @Override
  public boolean contains(Object value) {
    return find(value, 0, items.size()) >= 0;
  }

  @Override
  public int indexOf(Object value) {
    return find(value, 0, items.size());
  }

  /** Python's {@code list.sort(key=…, reverse=…)}. */
  public void sort(Arg... options) {
    ArrayList<T> sorted = Sorting.sorted(items, options);
    items.clear();
    items.addAll(sorted);
  }

  public void reverse() {
    java.util.Collections.reverse(items);
  }

  public PyList<T> copy() {
    return new PyList<>(items);
  }

  /** Python's {@code self[start:stop:step]}. */
  public PyList<T> slice(Object start, Object stop, Object step) {
    return slice(new PySlice(start, stop, step));
  }

  public PyList<T> slice(Object start, Object stop) {
    return slice(new PySlice(start, stop, null));
  }

  PyList<T> slice(PySlice slice) {
    PySlice.Indices indices = slice.indices(items.size());
    ArrayList<T> part = new ArrayList<>(indices.count());
    for (int i = 0; i < indices.count(); i++) {
      part.add(items.get(indices.at(i)));
    }
    return owning(part);
  }

  /** Python's {@code self[slice] = values}. */
  public void setSlice(PySlice slice, Object values) {
    PySlice.Indices indices = slice.indices(items.size());
    if (slice.step() == null || indices.step() == 1) {
      replace(indices.start(), Math.max(indices.start(), indices.stop()), values);
      return;
    }
    List<T> replacement = PyList.from(values);
    if (replacement.size() != indices.count()) {
      throw new ValueError(
          "attempt to assign sequence of size "
              + replacement.size()
              + " to extended slice of size "
              + indices.count());
    }
    for (int i = 0; i < indices.count(); i++) {
      items.set(indices.at(i), replacement.get(i));
    }
  }

  /** Python's {@code del self[index]}. */
  public void delete(long index) {
    items.remove(position(index, "list assignment index out of range"));
  }

  /** Python's {@code del self[slice]}. */
  public void deleteSlice(PySlice slice) {
    PySlice.Indices indices = slice.indices(items.size());
    boolean[] gone = new boolean[items.size()];
    for (int i = 0; i < indices.count(); i++) {
      gone[indices.at(i)] = true;
    }
    ArrayList<T> kept = new ArrayList<>(items.size());
    for (int i = 0; i < gone.length; i++) {
      if (!gone[i]) {
        kept.add(items.get(i));
      }
    }
    items.clear();
    items.addAll(kept);
  }

  /** Python's {@code self + other}. */
  public PyList<T> concat(List<? extends T> other) {
    PyList<T> sum = copy();
    sum.items.addAll(other);
    return sum;
  }

  /** Python's {@code self * times}. */
  public PyList<T> repeat(long times) {
    PyList<T> product = new PyList<>();
    for (long i = 0; i < times; i++) {
      product.items.addAll(items);
    }
    return product;
  }

  /** Iterates by index, so that the list may change meanwhile. */
  @Override
  public Iterator<T> iterator() {
    return new Iterator<>() {
      private int next;

      @Override
      public boolean hasNext() {
        return next < items.size();
      }

      @Override
      public T next() {
        if (next >= items.size()) {
          throw new NoSuchElementException();
        }
        return items.get(next++);
      }
    };
  }

  @Override
  public boolean equals(Object other) {
    return this == other || other instanceof PyList<?> list && Sequences.equal(items, list.items);
  }

  @Override
  public int hashCode() {
    return items.size();
  }

  @Override
  public String toString() {
    return pyRepr();
  }

  @Override
  public String pyRepr() {
    return Repr.guarded(this, "[...]", () -> "[" + Repr.items(items) + "]");
  }

  private void replace(int from, int to, Object values) {
    ArrayList<T> replacement = new ArrayList<>();
    if (!Iteration.isIterable(values)) {
      throw new TypeError("can only assign an iterable");
    }
    replacement.addAll(PyList.from(values));
    List<T> range = items.subList(from, to);
    range.clear();
    range.addAll(replacement);
  }

  private int find(Object value, int from, int to) {
    for (int i = from; i < to && i < items.size(); i++) {
      if (Comparison.equal(items.get(i), value)) {
        return i;
      }
    }
    return -1;
  }

  private int position(long index, String complaint) {
    return Sequences.position(index, items.size(), complaint);
  }
}
