package org.tfgraft.runtime.python;

/** Python's {@code Ellipsis}. */
@PythonName("ellipsis")
public final class PyEllipsis implements PyObject {
  public static final PyEllipsis VALUE = new PyEllipsis();

  private PyEllipsis() {}

  @Override
  public String pyRepr() {
    return "Ellipsis";
  }
}
