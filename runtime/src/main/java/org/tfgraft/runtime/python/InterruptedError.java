package org.tfgraft.runtime.python;

/** Python's {@code InterruptedError}. */
public class InterruptedError extends OSError {
  public InterruptedError(Object... args) {
    super(args);
  }
}
