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

  /** This error with the place where the program asked for more than there is. */
  public StopIteration here() {
    if (getStackTrace().length == 0) {
      setStackTrace(new Throwable().getStackTrace());
    }
    return this;
  }

  @Override
  public synchronized Throwable fillInStackTrace() {
    return this;
  }
}
