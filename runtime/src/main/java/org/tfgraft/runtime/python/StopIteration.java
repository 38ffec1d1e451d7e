package org.tfgraft.runtime.python;

/** Python's {@code StopIteration}; being control flow, it records no Java stack. */
public class StopIteration extends PyException {
  public StopIteration(Object... args) {
    super(args);
  }

  /** What the generator returned. */
  public final Object value() {
    return args().isEmpty() ? null : args().get(0);
  }

  @Override
  public synchronized Throwable fillInStackTrace() {
    return this;
  }
}
