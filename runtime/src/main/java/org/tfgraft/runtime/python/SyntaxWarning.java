package org.tfgraft.runtime.python;

/** Python's {@code SyntaxWarning}. */
public class SyntaxWarning extends Warning {
  public SyntaxWarning(Object... args) {
    super(args);
  }
}
