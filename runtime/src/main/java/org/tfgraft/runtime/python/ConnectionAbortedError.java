package org.tfgraft.runtime.python;

/** Python's {@code ConnectionAbortedError}. */
public class ConnectionAbortedError extends ConnectionError {
  public ConnectionAbortedError(Object... args) {
    super(args);
  }
}
