package org.tfgraft.runtime.python;

/** Python's {@code LookupError}. */
public class LookupError extends PyException {
  public LookupError(Object... args) {
    super(args);
  }
}
