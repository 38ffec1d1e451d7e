package org.tfgraft.runtime.python;

/** Python's {@code TypeError}. */
public class TypeError extends PyException {
  public TypeError(Object... args) {
    super(args);
  }
}
