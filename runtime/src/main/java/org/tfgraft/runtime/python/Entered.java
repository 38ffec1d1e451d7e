package org.tfgraft.runtime.python;

/**
 * A context manager that a {@code with} statement has entered. It is left once: by {@link #failed}
 * with the error that ended the block, or by {@link #close} without one.
 */
public final class Entered implements PyContext {
  private final Object manager;
  private final Object value;
  private boolean left;

  private Entered(Object manager, Object value) {
    this.manager = manager;
    this.value = value;
  }

  /** Enters a context manager by Python's protocol. */
  public static Entered enter(Object manager) {
    return new Entered(manager, Py.enter(manager));
  }

  /** What {@code as} binds. */
  public Object value() {
    return value;
  }

  /** Leaves after an error, which goes on unless the manager swallows it. */
  public void failed(Throwable error) {
    left = true;
    if (ends(error)) {
      return;
    } else if (error instanceof Error serious) {
      throw serious;
    }
    throw (RuntimeException) error;
  }

  private boolean ends(Throwable error) {
    try {
      return Py.exit(manager, error);
    } catch (BaseException other) {
      throw other.during(error);
    }
  }

  @Override
  public void close() {
    if (!left) {
      left = true;
      Py.exit(manager, null);
    }
  }
}
