package org.tfgraft.runtime.python;

/** An exception of a class that was made while the program runs. */
final class ExceptionObject extends PyException {
  private final PyType type;

  ExceptionObject(PyType type, Object... args) {
    super(args);
    this.type = type;
  }

  @Override
  public PyType pythonType() {
    return type;
  }

  @Override
  protected String text() {
    boolean key = args().size() == 1 && type.isSubclassOf(PyType.ofClass(KeyError.class));
    return key ? Repr.of(args().get(0)) : super.text();
  }
}
