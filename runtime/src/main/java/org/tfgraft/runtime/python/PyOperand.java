package org.tfgraft.runtime.python;

import java.util.Iterator;

/**
 * An object that takes part in Python's operators. Every method has the answer of an object that
 * lacks the operation, so a class overrides what it supports.
 */
public interface PyOperand extends PyObject {
  /** {@code this operator other}, or {@link PyNotImplemented#VALUE}. */
  default Object pyOperate(Operator operator, Object other) {
    return PyNotImplemented.VALUE;
  }

  /** {@code other operator this} after the other operand declined. */
  default Object pyReflected(Operator operator, Object other) {
    return PyNotImplemented.VALUE;
  }

  /** {@code this operator= other} where that differs from the operator's result. */
  default Object pyInPlace(Operator operator, Object other) {
    return PyNotImplemented.VALUE;
  }

  default Object pyUnary(UnaryOperator operator) {
    return PyNotImplemented.VALUE;
  }

  default Object pyGetItem(Object key) {
    throw new TypeError("'" + pythonType().name() + "' object is not subscriptable");
  }

  default void pySetItem(Object key, Object value) {
    throw new TypeError("'" + pythonType().name() + "' object does not support item assignment");
  }

  default void pyDeleteItem(Object key) {
    throw new TypeError("'" + pythonType().name() + "' object doesn't support item deletion");
  }

  default boolean pyTruth() {
    return true;
  }

  default long pyLength() {
    throw new TypeError("object of type '" + pythonType().name() + "' has no len()");
  }

  default Iterator<Object> pyIterator() {
    throw new TypeError("'" + pythonType().name() + "' object is not iterable");
  }

  /** Python's {@code item in this}. */
  default boolean pyContains(Object item) {
    return Iteration.contains(pyIterator(), item);
  }

  /** Python's {@code hash(this)}; a class whose values cannot be keys throws {@link TypeError}. */
  default long pyHash() {
    return Identity.hash(this);
  }

  /** The value that stands for this one as key of a dict, or {@link TypeError}. */
  default Object pyKey() {
    return this;
  }
}
