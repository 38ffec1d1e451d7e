package org.tfgraft.runtime.python;

/** An object of a class that was made while the program runs. */
final class ProgramObject extends PyInstance {
  private PyType type;

  ProgramObject(PyType type) {
    this.type = type;
  }

  @Override
  public PyType pythonType() {
    return type;
  }

  @Override
  public void setAttribute(String name, Object value) {
    if (name.equals("__class__") && value instanceof PyType other) {
      type = other;
    } else {
      super.setAttribute(name, value);
    }
  }
}
