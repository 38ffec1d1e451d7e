package org.tfgraft.runtime.python;

import java.util.List;

/** The rules of positions and comparison that Python's sequences share. */
final class Sequences {
  private Sequences() {}

  /** The position that an index, perhaps negative, means. */
  static int position(long index, int size, String complaint) {
    long at = index < 0 ? index + size : index;
    if (at < 0 || at >= size) {
      throw new IndexError(complaint);
    }
    return (int) at;
  }

  /** The bound of a search: negative counts from the end, and too much is the end. */
  static int clip(long bound, int size) {
    return (int) Math.max(0, Math.min(bound < 0 ? bound + size : bound, size));
  }

  static boolean equal(List<?> left, List<?> right) {
    if (left.size() != right.size()) {
      return false;
    }
    for (int i = 0; i < left.size() && i < right.size(); i++) {
      if (!Comparison.equal(left.get(i), right.get(i))) {
        return false;
      }
    }
    return true;
  }

  static long count(List<?> items, Object value) {
    long count = 0;
    for (Object item : items) {
      if (Comparison.equal(item, value)) {
        count++;
      }
    }
    return count;
  }

  /** Lexicographic order: the first elements that differ decide, else the lengths. */
  static Object compare(Operator operator, List<?> left, List<?> right) {
    int shared = Math.min(left.size(), right.size());
    for (int i = 0; i < shared; i++) {
      if (!Comparison.equal(left.get(i), right.get(i))) {
        return switch (operator) {
          case EQ -> false;
          case NE -> true;
          default -> Comparison.compare(operator, left.get(i), right.get(i));
        };
      }
    }
    return Comparison.holds(operator, Integer.compare(left.size(), right.size()));
  }
}
