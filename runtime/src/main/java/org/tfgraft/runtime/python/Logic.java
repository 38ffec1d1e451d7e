package org.tfgraft.runtime.python;

import java.util.function.Supplier;

/** Python's {@code and} and {@code or}, whose value is one of the operands. */
public final class Logic {
  private Logic() {}

  public static <T> T and(T left, Supplier<? extends T> right) {
    return Py.truth(left) ? right.get() : left;
  }

  /** Does something, and gives the None that Python's procedures return. */
  public static <T> T none(Runnable action) {
    action.run();
    return null;
  }

  public static <T> T or(T left, Supplier<? extends T> right) {
    return Py.truth(left) ? left : right.get();
  }
}
