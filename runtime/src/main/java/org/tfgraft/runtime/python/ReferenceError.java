package org.tfgraft.runtime.python;

/** Python's {@code ReferenceError}. */
public class ReferenceError extends PyException {
  public ReferenceError(Object... args) {
    super(args);
  }
}
