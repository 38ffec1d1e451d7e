package org.tfgraft.runtime.python;

/** Python's {@code UnicodeWarning}. */
public class UnicodeWarning extends Warning {
  public UnicodeWarning(Object... args) {
    super(args);
  }
}
