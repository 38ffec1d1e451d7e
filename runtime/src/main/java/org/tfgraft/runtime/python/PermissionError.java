package org.tfgraft.runtime.python;

/** Python's {@code PermissionError}. */
public class PermissionError extends OSError {
  public PermissionError(Object... args) {
    super(args);
  }
}
