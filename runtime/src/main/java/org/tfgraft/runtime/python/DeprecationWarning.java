package org.tfgraft.runtime.python;

/** Python's {@code DeprecationWarning}. */
public class DeprecationWarning extends Warning {
  public DeprecationWarning(Object... args) {
    super(args);
  }
}
