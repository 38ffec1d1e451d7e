package org.tfgraft.runtime.python;

/** Python's {@code ResourceWarning}. */
public class ResourceWarning extends Warning {
  public ResourceWarning(Object... args) {
    super(args);
  }
}
