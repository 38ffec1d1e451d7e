package org.tfgraft.runtime.python.library;

import org.tfgraft.runtime.python.Builtins;
import org.tfgraft.runtime.python.Py;

/** Python's {@code bisect}: places in sorted sequences. */
public final class PyBisect {
  private PyBisect() {}

  public static long bisectLeft(Object sequence, Object value) {
    return bisectLeft(sequence, value, 0);
  }

  public static long bisectLeft(Object sequence, Object value, long from) {
    return bisectLeft(sequence, value, from, Builtins.len(sequence));
  }

  public static long bisectLeft(Object sequence, Object value, long from, long to) {
    long low = from;
    long high = to;
    while (low < high) {
      long middle = (low + high) >>> 1;
      if (Py.truth(Py.lt(Py.getitem(sequence, middle), value))) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  public static long bisectRight(Object sequence, Object value) {
    return bisectRight(sequence, value, 0);
  }

  public static long bisectRight(Object sequence, Object value, long from) {
    return bisectRight(sequence, value, from, Builtins.len(sequence));
  }

  public static long bisectRight(Object sequence, Object value, long from, long to) {
    long low = from;
    long high = to;
    while (low < high) {
      long middle = (low + high) >>> 1;
      if (Py.truth(Py.lt(value, Py.getitem(sequence, middle)))) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low;
  }

  public static void insortLeft(Object sequence, Object value) {
    Py.callMethod(sequence, "insert", bisectLeft(sequence, value), value);
  }

  public static void insortRight(Object sequence, Object value) {
    Py.callMethod(sequence, "insert", bisectRight(sequence, value), value);
  }
}
