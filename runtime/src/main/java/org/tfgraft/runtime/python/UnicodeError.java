package org.tfgraft.runtime.python;

/** Python's {@code UnicodeError}. */
public class UnicodeError extends ValueError {
  public UnicodeError(Object... args) {
    super(args);
  }
}
