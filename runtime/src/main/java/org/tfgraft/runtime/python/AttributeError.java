package org.tfgraft.runtime.python;

/** Python's {@code AttributeError}. */
public class AttributeError extends PyException {
  public AttributeError(Object... args) {
    super(args);
  }
}
