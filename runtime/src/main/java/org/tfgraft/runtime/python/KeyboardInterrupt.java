package org.tfgraft.runtime.python;

/** Python's {@code KeyboardInterrupt}. */
public class KeyboardInterrupt extends BaseException {
  public KeyboardInterrupt(Object... args) {
    super(args);
  }
}
