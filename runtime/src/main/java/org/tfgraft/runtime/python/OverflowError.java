package org.tfgraft.runtime.python;

/** Python's {@code OverflowError}. */
public class OverflowError extends ArithmeticError {
  public OverflowError(Object... args) {
    super(args);
  }
}
