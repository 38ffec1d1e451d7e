package org.tfgraft.runtime.python;

/** Python's {@code MemoryError}. */
public class MemoryError extends PyException {
  public MemoryError(Object... args) {
    super(args);
  }
}
