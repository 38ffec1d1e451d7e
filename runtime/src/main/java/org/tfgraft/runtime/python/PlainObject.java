package org.tfgraft.runtime.python;

/** What {@code object()} makes: nothing but an identity. */
@PythonName("object")
final class PlainObject implements PyObject {
  @Override
  public PyType pythonType() {
    return PyType.OBJECT;
  }
}
