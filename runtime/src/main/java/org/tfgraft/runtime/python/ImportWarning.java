package org.tfgraft.runtime.python;

/** Python's {@code ImportWarning}. */
public class ImportWarning extends Warning {
  public ImportWarning(Object... args) {
    super(args);
  }
}
