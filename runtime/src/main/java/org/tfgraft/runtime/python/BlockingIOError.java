package org.tfgraft.runtime.python;

/** Python's {@code BlockingIOError}. */
public class BlockingIOError extends OSError {
  public BlockingIOError(Object... args) {
    super(args);
  }
}
