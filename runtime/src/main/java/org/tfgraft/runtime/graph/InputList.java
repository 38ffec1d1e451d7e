package org.tfgraft.runtime.graph;

import java.util.Iterator;
import java.util.List;
import org.tfgraft.runtime.python.AttributeError;
import org.tfgraft.runtime.python.Identity;
import org.tfgraft.runtime.python.Operator;
import org.tfgraft.runtime.python.Py;
import org.tfgraft.runtime.python.PyList;
import org.tfgraft.runtime.python.PyNotImplemented;
import org.tfgraft.runtime.python.PyOperand;
import org.tfgraft.runtime.python.PyType;
import org.tfgraft.runtime.python.TypeError;

/** The inputs of an operation as programs see them: they are read like a list, which it is not. */
final class InputList extends PyList<Tensor> implements PyOperand {
  private static final PyType TYPE =
      PyType.named("tensorflow.python.framework.ops.Operation", "_InputList", InputList.class);

  InputList(List<Tensor> inputs) {
    super(inputs);
  }

  /** Whether these are still the inputs. */
  boolean holds(List<Tensor> inputs) {
    return inputs.equals(this);
  }

  @Override
  public void append(Tensor tensor) {
    throw missing("append");
  }

  private static AttributeError missing(String name) {
    return new AttributeError("'_InputList' object has no attribute '" + name + "'");
  }

  @Override
  public Object getAttribute(String name) {
    if (!name.startsWith("__")) {
      throw missing(name);
    }
    return PyOperand.super.getAttribute(name);
  }

  @Override
  public Object pyGetItem(Object key) {
    return Py.getitem(PyList.from(this), key);
  }

  @Override
  public long pyLength() {
    return size();
  }

  @Override
  public boolean pyTruth() {
    return !isEmpty();
  }

  @Override
  public Iterator<Object> pyIterator() {
    return Py.cast(iterator());
  }

  @Override
  public PyType pythonType() {
    return TYPE;
  }

  @Override
  public Object pyOperate(Operator operator, Object other) {
    return switch (operator) {
      case EQ -> this == other;
      case NE -> this != other;
      default -> operator.isComparison() ? PyNotImplemented.VALUE : refused(operator, other);
    };
  }

  private Object refused(Operator operator, Object other) {
    throw new TypeError(
        "unsupported operand type(s) for %s: '_InputList' and '%s'"
            .formatted(operator.symbol(), PyType.of(other).name()));
  }

  @Override
  public Object pyReflected(Operator operator, Object other) {
    return PyNotImplemented.VALUE;
  }

  @Override
  public String pyRepr() {
    return "<tensorflow.python.framework.ops.Operation._InputList object at "
        + Identity.address(this)
        + ">";
  }

  @Override
  public String pyStr() {
    return pyRepr();
  }
}
