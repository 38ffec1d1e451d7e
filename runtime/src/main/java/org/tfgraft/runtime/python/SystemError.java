package org.tfgraft.runtime.python;

/** Python's {@code SystemError}. */
public class SystemError extends PyException {
  public SystemError(Object... args) {
    super(args);
  }
}
