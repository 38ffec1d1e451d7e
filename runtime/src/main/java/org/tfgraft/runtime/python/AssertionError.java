package org.tfgraft.runtime.python;

/** Python's {@code AssertionError}. */
public class AssertionError extends PyException {
  public AssertionError(Object... args) {
    super(args);
  }
}
