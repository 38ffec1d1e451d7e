package org.tfgraft.runtime.python;

/** Python's {@code NotImplemented}: an operand declines, and the other one is asked. */
public final class PyNotImplemented implements PyObject {
  public static final PyNotImplemented VALUE = new PyNotImplemented();

  private PyNotImplemented() {}

  @Override
  public String pyRepr() {
    return "NotImplemented";
  }
}
