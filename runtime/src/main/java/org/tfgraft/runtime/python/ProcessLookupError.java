package org.tfgraft.runtime.python;

/** Python's {@code ProcessLookupError}. */
public class ProcessLookupError extends OSError {
  public ProcessLookupError(Object... args) {
    super(args);
  }
}
