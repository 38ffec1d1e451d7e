package org.tfgraft.runtime.python;

/** Python's {@code IsADirectoryError}. */
public class IsADirectoryError extends OSError {
  public IsADirectoryError(Object... args) {
    super(args);
  }
}
