package org.tfgraft.runtime.python;

/** Python's {@code IndexError}. */
public class IndexError extends LookupError {
  public IndexError(Object... args) {
    super(args);
  }
}
