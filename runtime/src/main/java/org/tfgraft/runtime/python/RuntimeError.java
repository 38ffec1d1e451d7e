package org.tfgraft.runtime.python;

/** Python's {@code RuntimeError}. */
public class RuntimeError extends PyException {
  public RuntimeError(Object... args) {
    super(args);
  }
}
