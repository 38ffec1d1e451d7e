package org.tfgraft.runtime.python;

/** Python's {@code Warning}. */
public class Warning extends PyException {
  public Warning(Object... args) {
    super(args);
  }
}
