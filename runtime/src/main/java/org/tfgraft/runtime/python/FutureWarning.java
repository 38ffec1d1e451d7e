package org.tfgraft.runtime.python;

/** Python's {@code FutureWarning}. */
public class FutureWarning extends Warning {
  public FutureWarning(Object... args) {
    super(args);
  }
}
