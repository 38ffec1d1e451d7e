package org.tfgraft.runtime.python;

/** Python's {@code BytesWarning}. */
public class BytesWarning extends Warning {
  public BytesWarning(Object... args) {
    super(args);
  }
}
