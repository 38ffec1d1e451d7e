package org.tfgraft.runtime.python;

/** Python's {@code UnicodeTranslateError}. */
public class UnicodeTranslateError extends UnicodeError {
  public UnicodeTranslateError(Object... args) {
    super(args);
  }
}
