package org.tfgraft.runtime.python;

/** Python's {@code StopAsyncIteration}. */
public class StopAsyncIteration extends PyException {
  public StopAsyncIteration(Object... args) {
    super(args);
  }
}
