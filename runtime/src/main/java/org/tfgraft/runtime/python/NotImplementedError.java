package org.tfgraft.runtime.python;

/** Python's {@code NotImplementedError}. */
public class NotImplementedError extends RuntimeError {
  public NotImplementedError(Object... args) {
    super(args);
  }
}
