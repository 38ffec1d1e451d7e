package org.tfgraft.runtime.python;

/** Python's {@code ArithmeticError}. */
public class ArithmeticError extends PyException {
  public ArithmeticError(Object... args) {
    super(args);
  }
}
