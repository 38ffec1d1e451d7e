package org.tfgraft.runtime.python;

/** Python's {@code ValueError}. */
public class ValueError extends PyException {
  public ValueError(Object... args) {
    super(args);
  }
}
