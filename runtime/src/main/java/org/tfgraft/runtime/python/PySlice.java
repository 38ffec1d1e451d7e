package org.tfgraft.runtime.python;

import java.util.Objects;

/**
 * Python's {@code slice(start, stop, step)}; the bounds are ints or None, or anything a user class
 * takes.
 */
public record PySlice(Object start, Object stop, Object step) implements PyObject {
  public static PySlice of(Object start, Object stop, Object step) {
    return new PySlice(start, stop, step);
  }

  /** Start, stop, step and number of the elements that this slice takes from a sequence. */
  public record Indices(int start, int stop, int step, int count) {
    /** The position of the element with this number in the slice. */
    public int at(int number) {
      return start + number * step;
    }
  }

  /** Python's {@code slice.indices}. */
  public PyTuple bounds(long length) {
    Indices indices = indices((int) length);
    return PyTuple.of((long) indices.start(), (long) indices.stop(), (long) indices.step());
  }

  /** The elements that this slice takes from a sequence of some length. */
  public Indices indices(int length) {
    long by = step == null ? 1 : bound(step);
    if (by == 0) {
      throw new ValueError("slice step cannot be zero");
    }
    by = Math.max(-Integer.MAX_VALUE, Math.min(Integer.MAX_VALUE, by));
    long lowest = by < 0 ? -1 : 0;
    long highest = by < 0 ? length - 1L : length;
    long from = clip(start, by < 0 ? highest : lowest, length, lowest, highest);
    long to = clip(stop, by < 0 ? lowest : highest, length, lowest, highest);
    long count = by < 0 ? (from - to - by - 1) / -by : (to - from + by - 1) / by;
    return new Indices((int) from, (int) to, (int) by, (int) Math.max(0, count));
  }

  @Override
  public PyType pythonType() {
    return PyType.SLICE;
  }

  @Override
  public String pyRepr() {
    return "slice(" + Repr.of(start) + ", " + Repr.of(stop) + ", " + Repr.of(step) + ")";
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof PySlice slice
        && Comparison.equal(start, slice.start)
        && Comparison.equal(stop, slice.stop)
        && Comparison.equal(step, slice.step);
  }

  @Override
  public int hashCode() {
    return Objects.hash(start, stop, step);
  }

  private static long clip(Object bound, long absent, int length, long lowest, long highest) {
    if (bound == null) {
      return absent;
    }
    long value = bound(bound);
    if (value < 0) {
      value += length;
    }
    return Math.max(lowest, Math.min(highest, value));
  }

  private static long bound(Object value) {
    return Numbers.clippedIndex(
        value, "slice indices must be integers or None or have an __index__ method");
  }
}
