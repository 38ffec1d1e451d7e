package org.tfgraft.runtime.python;

/** Python's unary operators and {@code abs}, with the names of their special methods. */
public enum UnaryOperator {
  NEG("bad operand type for unary -: '%s'", "__neg__"),
  POS("bad operand type for unary +: '%s'", "__pos__"),
  INVERT("bad operand type for unary ~: '%s'", "__invert__"),
  ABS("bad operand type for abs(): '%s'", "__abs__");

  private final String complaint;
  private final String method;

  UnaryOperator(String complaint, String method) {
    this.complaint = complaint;
    this.method = method;
  }

  public String method() {
    return method;
  }

  TypeError unsupported(Object operand) {
    return new TypeError(complaint.formatted(PyType.of(operand).nameInMessages()));
  }
}
