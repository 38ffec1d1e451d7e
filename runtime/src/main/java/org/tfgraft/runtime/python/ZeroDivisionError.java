package org.tfgraft.runtime.python;

/** Python's {@code ZeroDivisionError}. */
public class ZeroDivisionError extends ArithmeticError {
  public ZeroDivisionError(Object... args) {
    super(args);
  }
}
