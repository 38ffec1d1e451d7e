package org.tfgraft.runtime.python;

/** Python's {@code NotADirectoryError}. */
public class NotADirectoryError extends OSError {
  public NotADirectoryError(Object... args) {
    super(args);
  }
}
