package org.tfgraft.runtime.python;

/** Python's {@code SyntaxError}. */
public class SyntaxError extends PyException {
  public SyntaxError(Object... args) {
    super(args);
  }
}
