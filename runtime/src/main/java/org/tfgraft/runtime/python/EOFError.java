package org.tfgraft.runtime.python;

/** Python's {@code EOFError}. */
public class EOFError extends PyException {
  public EOFError(Object... args) {
    super(args);
  }
}
