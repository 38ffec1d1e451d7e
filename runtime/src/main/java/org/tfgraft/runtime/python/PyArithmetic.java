package org.tfgraft.runtime.python;

/** A container of the library with operators of its own. */
public interface PyArithmetic {
  /** {@code this operator other}, or {@link PyNotImplemented#VALUE}. */
  Object pyBinary(Operator operator, Object other);

  /** {@code operator this}, or {@link PyNotImplemented#VALUE}. */
  Object pyPrefix(UnaryOperator operator);
}
