package org.tfgraft.runtime.python;

/** Python's {@code BufferError}. */
public class BufferError extends PyException {
  public BufferError(Object... args) {
    super(args);
  }
}
