package org.tfgraft.runtime.python;

/** Python's {@code TabError}. */
public class TabError extends IndentationError {
  public TabError(Object... args) {
    super(args);
  }
}
