package org.tfgraft.runtime.python;

import java.util.AbstractList;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.RandomAccess;

/** Python's range, an immutable sequence of ints that takes no room. */
public final class PyRange extends AbstractList<Long> implements PyObject, RandomAccess {
  private final long start;
  private final long stop;
  private final long step;
  private final long length;

  private PyRange(long start, long stop, long step) {
    this.start = start;
    this.stop = stop;
    this.step = step;
    this.length = length(start, stop, step);
  }

  public static PyRange of(long stop) {
    return new PyRange(0, stop, 1);
  }

  public static PyRange of(long start, long stop) {
    return new PyRange(start, stop, 1);
  }

  public static PyRange of(long start, long stop, long step) {
    if (step == 0) {
      throw new ValueError("range() arg 3 must not be zero");
    }
    return new PyRange(start, stop, step);
  }

  public long start() {
    return start;
  }

  public long stop() {
    return stop;
  }

  public long step() {
    return step;
  }

  public long length() {
    return length;
  }

  @Override
  public PyType pythonType() {
    return PyType.RANGE;
  }

  @Override
  public int size() {
    return (int) Math.min(Integer.MAX_VALUE, length);
  }

  @Override
  public Long get(int index) {
    return get((long) index);
  }

  public Long get(long index) {
    long at = index < 0 ? index + length : index;
    if (at < 0 || at >= length) {
      throw new IndexError("range object index out of range");
    }
    return start + at * step;
  }

  @Override
  public boolean contains(Object value) {
    return indexOf(value) >= 0;
  }

  @Override
  public int indexOf(Object value) {
    Object key = value == null ? null : Keys.of(value);
    if (!(key instanceof Long number)) {
      return -1;
    }
    long distance = number - start;
    boolean inside = distance % step == 0 && distance / step >= 0 && distance / step < length;
    return inside ? (int) (distance / step) : -1;
  }

  public long index(Object value) {
    int at = indexOf(value);
    if (at < 0) {
      throw new ValueError(Repr.of(value) + " is not in range");
    }
    return at;
  }

  public long count(Object value) {
    return contains(value) ? 1 : 0;
  }

  /** Python's {@code self[start:stop:step]}, a range again. */
  public PyRange slice(Object from, Object to, Object by) {
    PySlice.Indices indices = new PySlice(from, to, by).indices(size());
    return new PyRange(
        start + indices.start() * step, start + indices.stop() * step, step * indices.step());
  }

  @Override
  public Iterator<Long> iterator() {
    return new Iterator<>() {
      private long next;

      @Override
      public boolean hasNext() {
        return next < length;
      }

      @Override
      public Long next() {
        if (next >= length) {
          throw new NoSuchElementException();
        }
        return start + next++ * step;
      }
    };
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof PyRange range
        && length == range.length
        && (length == 0 || start == range.start && (length == 1 || step == range.step));
  }

  @Override
  public int hashCode() {
    return Long.hashCode(length * 31 + (length == 0 ? 0 : start));
  }

  @Override
  public String toString() {
    return pyRepr();
  }

  @Override
  public String pyRepr() {
    return "range(" + start + ", " + stop + (step == 1 ? ")" : ", " + step + ")");
  }

  private static long length(long start, long stop, long step) {
    if (step > 0) {
      return stop <= start ? 0 : (stop - start - 1) / step + 1;
    }
    return start <= stop ? 0 : (start - stop - 1) / -step + 1;
  }
}
