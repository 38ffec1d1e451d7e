package org.tfgraft.runtime.python;

/** Python's {@code TimeoutError}. */
public class TimeoutError extends OSError {
  public TimeoutError(Object... args) {
    super(args);
  }
}
