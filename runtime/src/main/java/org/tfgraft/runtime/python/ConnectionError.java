package org.tfgraft.runtime.python;

/** Python's {@code ConnectionError}. */
public class ConnectionError extends OSError {
  public ConnectionError(Object... args) {
    super(args);
  }
}
