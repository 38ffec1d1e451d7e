package org.tfgraft.runtime.python;

/** Python's {@code FileNotFoundError}. */
public class FileNotFoundError extends OSError {
  public FileNotFoundError(Object... args) {
    super(args);
  }
}
