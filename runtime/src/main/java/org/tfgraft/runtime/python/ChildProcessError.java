package org.tfgraft.runtime.python;

/** Python's {@code ChildProcessError}. */
public class ChildProcessError extends OSError {
  public ChildProcessError(Object... args) {
    super(args);
  }
}
