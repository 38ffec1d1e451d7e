package org.tfgraft.runtime.python;

/** Python's {@code Exception}: what ordinary {@code except} clauses catch. */
public class PyException extends BaseException {
  public PyException(Object... args) {
    super(args);
  }
}
