package org.tfgraft.runtime.python;

/** Python's {@code SystemExit}. */
public class SystemExit extends BaseException {
  public SystemExit(Object... args) {
    super(args);
  }
}
