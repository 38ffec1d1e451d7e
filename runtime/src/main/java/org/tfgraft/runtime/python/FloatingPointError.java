package org.tfgraft.runtime.python;

/** Python's {@code FloatingPointError}. */
public class FloatingPointError extends ArithmeticError {
  public FloatingPointError(Object... args) {
    super(args);
  }
}
