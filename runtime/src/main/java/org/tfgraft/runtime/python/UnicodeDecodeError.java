package org.tfgraft.runtime.python;

/** Python's {@code UnicodeDecodeError}. */
public class UnicodeDecodeError extends UnicodeError {
  public UnicodeDecodeError(Object... args) {
    super(args);
  }
}
