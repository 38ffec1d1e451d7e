package org.tfgraft.runtime.python;

/** Python's {@code UnboundLocalError}. */
public class UnboundLocalError extends NameError {
  public UnboundLocalError(Object... args) {
    super(args);
  }
}
