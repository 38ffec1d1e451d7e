package org.tfgraft.runtime.python;

/** Python's {@code ImportError}. */
public class ImportError extends PyException {
  public ImportError(Object... args) {
    super(args);
  }
}
