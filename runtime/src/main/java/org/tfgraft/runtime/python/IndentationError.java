package org.tfgraft.runtime.python;

/** Python's {@code IndentationError}. */
public class IndentationError extends SyntaxError {
  public IndentationError(Object... args) {
    super(args);
  }
}
