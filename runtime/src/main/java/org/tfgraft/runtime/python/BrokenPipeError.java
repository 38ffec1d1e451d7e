package org.tfgraft.runtime.python;

/** Python's {@code BrokenPipeError}. */
public class BrokenPipeError extends ConnectionError {
  public BrokenPipeError(Object... args) {
    super(args);
  }
}
