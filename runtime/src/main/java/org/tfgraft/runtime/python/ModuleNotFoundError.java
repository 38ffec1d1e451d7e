package org.tfgraft.runtime.python;

/** Python's {@code ModuleNotFoundError}. */
public class ModuleNotFoundError extends ImportError {
  public ModuleNotFoundError(Object... args) {
    super(args);
  }
}
