package org.tfgraft.runtime.python;

import java.util.AbstractSet;
import java.util.Collection;
import java.util.Iterator;

/** What set and frozenset share: Python equality of elements, and CPython's order of iteration. */
public abstract class PyAbstractSet<T> extends AbstractSet<T> implements PyOperand {
  final SetTable table = new SetTable();

  @Override
  public final int size() {
    return table.used();
  }

  @Override
  public final boolean contains(Object value) {
    if (value instanceof PySet<?> set) {
      return table.contains(set.pyKey(), Hashing.frozenSet(set, set.size()));
    }
    return table.contains(Keys.of(value), Hashing.of(value));
  }

  @Override
  @SuppressWarnings("unchecked")
  public final Iterator<T> iterator() {
    return (Iterator<T>) table.iterator();
  }

  @Override
  public final long pyLength() {
    return size();
  }

  @Override
  public final boolean pyTruth() {
    return !isEmpty();
  }

  @Override
  public final boolean pyContains(Object item) {
    return contains(item);
  }

  @Override
  @SuppressWarnings("unchecked")
  public final Iterator<Object> pyIterator() {
    return (Iterator<Object>) iterator();
  }

  /** Operators take sets on both sides, unlike the methods. */
  @Override
  public final Object pyOperate(Operator operator, Object other) {
    if (other instanceof PyAbstractSet<?> set) {
      return SetOperations.apply(operator, this, set);
    }
    if (other instanceof DictView<?> view && !(view.pyRepr().startsWith("dict_values"))) {
      return SetOperations.apply(operator, this, PySet.from(view));
    }
    return PyNotImplemented.VALUE;
  }

  public final boolean issubset(Object other) {
    return PySet.from(other).containsAll(this);
  }

  public final boolean issuperset(Object other) {
    return containsAll(PySet.from(other));
  }

  public final boolean isdisjoint(Object other) {
    for (Iterator<Object> i = Iteration.over(other); i.hasNext(); ) {
      if (contains(i.next())) {
        return false;
      }
    }
    return true;
  }

  @Override
  public final boolean containsAll(Collection<?> others) {
    for (Object other : others) {
      if (!contains(other)) {
        return false;
      }
    }
    return true;
  }

  @Override
  public final boolean equals(Object other) {
    return this == other
        || other instanceof PyAbstractSet<?> set && set.size() == size() && containsAll(set);
  }

  @Override
  public final int hashCode() {
    return Long.hashCode(Hashing.frozenSet(this, size()));
  }

  @Override
  public final String toString() {
    return pyRepr();
  }

  @SuppressWarnings("unchecked")
  final void addAllOf(Object iterable) {
    if (iterable instanceof PyAbstractSet<?> set) {
      table.merge(set.table);
      return;
    }
    if (iterable instanceof PyDict<?, ?> dict) {
      table.expect(dict.size());
    }
    for (Iterator<Object> i = Iteration.over(iterable); i.hasNext(); ) {
      Object item = i.next();
      table.add(Keys.of(item), Hashing.of(item), item);
    }
  }
}
