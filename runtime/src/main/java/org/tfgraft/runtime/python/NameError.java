package org.tfgraft.runtime.python;

/** Python's {@code NameError}. */
public class NameError extends PyException {
  public NameError(Object... args) {
    super(args);
  }
}
