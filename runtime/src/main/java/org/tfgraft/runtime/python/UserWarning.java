package org.tfgraft.runtime.python;

/** Python's {@code UserWarning}. */
public class UserWarning extends Warning {
  public UserWarning(Object... args) {
    super(args);
  }
}
