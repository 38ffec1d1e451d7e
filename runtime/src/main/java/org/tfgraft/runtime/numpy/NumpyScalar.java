package org.tfgraft.runtime.numpy;

import org.tfgraft.runtime.python.Operator;
import org.tfgraft.runtime.python.Py;
import org.tfgraft.runtime.python.PyOperand;
import org.tfgraft.runtime.python.PyTuple;
import org.tfgraft.runtime.python.PyType;
import org.tfgraft.runtime.python.UnaryOperator;

/**
 * A NumPy scalar such as {@code np.float32(0.4)}: what indexing an array down to one element, a full
 * reduction or running a scalar tensor gives. The value is a Boolean, Long, Double or Complex.
 */
public final class NumpyScalar implements PyOperand {
  private final NumpyType type;
  private final Object value;

  private NumpyScalar(NumpyType type, Object value) {
    this.type = type;
    this.value = value;
  }

  /** The scalar for a value of a numeric type; other values are themselves. */
  static Object of(NdArray array, int flat) {
    Object value = array.get(flat);
    return array.type().isNumeric() ? new NumpyScalar(array.type(), value) : value;
  }

  /** The scalar {@code np.<type>(value)}. */
  public static Object of(NumpyType type, Object value) {
    return of(NdArray.scalar(type, value), 0);
  }

  /** The element of an array of one element without axes, or the array. */
  static Object unwrap(NdArray array) {
    return array.rank() == 0 ? of(array, 0) : array;
  }

  public NumpyType type() {
    return type;
  }

  /** The plain Python value. */
  public Object value() {
    return value;
  }

  public Object item() {
    return value;
  }

  public NdArray array() {
    return NdArray.scalar(type, value);
  }

  public NumpyDtype dtype() {
    return NumpyDtype.of(type);
  }

  public PyTuple shape() {
    return PyTuple.of();
  }

  public long ndim() {
    return 0;
  }

  public long size() {
    return 1;
  }

  public long longValue() {
    return PythonNumbers.toLong(value);
  }

  public double doubleValue() {
    return PythonNumbers.toDouble(value);
  }

  @Override
  public Object getAttribute(String name) {
    Object own = ScalarAttributes.find(this, name);
    return own != null ? own : PyOperand.super.getAttribute(name);
  }

  @Override
  public PyType pythonType() {
    return NumpyTypes.scalarClass(type);
  }

  @Override
  public Object pyOperate(Operator operator, Object other) {
    return Ufuncs.operate(operator, this, other);
  }

  @Override
  public Object pyReflected(Operator operator, Object other) {
    return Ufuncs.reflected(operator, this, other);
  }

  @Override
  public Object pyUnary(UnaryOperator operator) {
    return Ufuncs.unaryOperator(operator, array());
  }

  @Override
  public boolean pyTruth() {
    return PythonNumbers.truth(value);
  }

  @Override
  public long pyHash() {
    return Builtins.hash(value);
  }

  @Override
  public boolean equals(Object other) {
    Object plain = other instanceof NumpyScalar scalar ? scalar.value : other;
    return Py.eq(value, plain) == Boolean.TRUE;
  }

  @Override
  public int hashCode() {
    return Long.hashCode(pyHash());
  }

  @Override
  public String pyStr() {
    return toString();
  }

  @Override
  public String pyRepr() {
    return toString();
  }

  @Override
  public String toString() {
    if (type.isFloat()) {
      return FloatText.scalar((double) value, type);
    }
    if (type.isComplex()) {
      return ComplexText.of((Complex) value, type);
    }
    return Builtins.str(value);
  }
}
