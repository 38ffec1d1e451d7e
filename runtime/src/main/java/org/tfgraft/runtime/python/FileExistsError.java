package org.tfgraft.runtime.python;

/** Python's {@code FileExistsError}. */
public class FileExistsError extends OSError {
  public FileExistsError(Object... args) {
    super(args);
  }
}
