package org.tfgraft.runtime.python;

/** Python's {@code ConnectionRefusedError}. */
public class ConnectionRefusedError extends ConnectionError {
  public ConnectionRefusedError(Object... args) {
    super(args);
  }
}
