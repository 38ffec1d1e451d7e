package org.tfgraft.runtime.python;

/** Python's {@code RuntimeWarning}. */
public class RuntimeWarning extends Warning {
  public RuntimeWarning(Object... args) {
    super(args);
  }
}
