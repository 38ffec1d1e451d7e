package org.tfgraft.runtime.python;

/** Python's {@code UnicodeEncodeError}. */
public class UnicodeEncodeError extends UnicodeError {
  public UnicodeEncodeError(Object... args) {
    super(args);
  }
}
