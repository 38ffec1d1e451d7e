package org.tfgraft.runtime.python;

/** Python's {@code SystemExit}. */
public class SystemExit extends BaseException {
  public SystemExit(Object... args) {
    super(args);
  }

  /** The exit status or message. */
  public final Object code() {
    return args().isEmpty() ? null : args().size() == 1 ? args().get(0) : args();
  }
}
