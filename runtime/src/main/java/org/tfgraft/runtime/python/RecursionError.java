package org.tfgraft.runtime.python;

/** Python's {@code RecursionError}. */
public class RecursionError extends RuntimeError {
  public RecursionError(Object... args) {
    super(args);
  }
}
