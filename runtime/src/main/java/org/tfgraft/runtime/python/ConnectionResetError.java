package org.tfgraft.runtime.python;

/** Python's {@code ConnectionResetError}. */
public class ConnectionResetError extends ConnectionError {
  public ConnectionResetError(Object... args) {
    super(args);
  }
}
