package org.tfgraft.runtime.python;

/** Python's {@code PendingDeprecationWarning}. */
public class PendingDeprecationWarning extends Warning {
  public PendingDeprecationWarning(Object... args) {
    super(args);
  }
}
