package org.tfgraft.runtime.numpy;

import org.tfgraft.runtime.python.Builtins;
import org.tfgraft.runtime.python.Operator;
import org.tfgraft.runtime.python.Py;
import org.tfgraft.runtime.python.PyFormattable;
import org.tfgraft.runtime.python.PyList;
import org.tfgraft.runtime.python.PyNumber;
import org.tfgraft.runtime.python.PyTuple;
import org.tfgraft.runtime.python.PythonName;
import org.tfgraft.runtime.python.UnaryOperator;

/**
 * A NumPy scalar such as {@code np.float32(0.4)}: what indexing an array down to one element, a
 * full reduction or running a scalar tensor gives. The value is a Boolean, Long, Double or Complex.
 */
@PythonName("numpy.generic")
public abstract class NumpyScalar implements PyNumber, PyFormattable {
  private final NumpyType type;
  private final Object value;

  NumpyScalar(NumpyType type, Object value) {
    this.type = type;
    this.value = value;
  }

  /** The scalar for a value of a numeric type; other values are themselves. */
  static Object of(NdArray array, int flat) {
    Object value = array.get(flat);
    return switch (array.type()) {
      case BOOL -> new NumpyBool(value);
      case INT8 -> new Int8(value);
      case INT16 -> new Int16(value);
      case INT32 -> new Int32(value);
      case INT64 -> new Int64(value);
      case UINT8 -> new Uint8(value);
      case UINT16 -> new Uint16(value);
      case UINT32 -> new Uint32(value);
      case UINT64 -> new Uint64(value);
      case FLOAT16 -> new Float16(value);
      case BFLOAT16 -> new Bfloat16(value);
      case FLOAT32 -> new Float32(value);
      case FLOAT64 -> new Float64(value);
      case COMPLEX64 -> new Complex64(value);
      case COMPLEX128 -> new Complex128(value);
      case STR, BYTES, OBJECT -> value;
    };
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

  public Object tolist() {
    return value;
  }

  public Object astype(Object dtype) {
    return of(NumpyTypes.type(dtype), value);
  }

  public NdArray reshape(PyTuple newShape) {
    return array().reshape(newShape);
  }

  public Object sum(org.tfgraft.runtime.api.Arg... options) {
    return np.sum(array(), options);
  }

  public Object mean(org.tfgraft.runtime.api.Arg... options) {
    return np.mean(array(), options);
  }

  public Object max(org.tfgraft.runtime.api.Arg... options) {
    return np.max(array(), options);
  }

  public Object min(org.tfgraft.runtime.api.Arg... options) {
    return np.min(array(), options);
  }

  public Object prod(org.tfgraft.runtime.api.Arg... options) {
    return np.prod(array(), options);
  }

  public Object std(org.tfgraft.runtime.api.Arg... options) {
    return np.std(array(), options);
  }

  public Object var(org.tfgraft.runtime.api.Arg... options) {
    return np.var(array(), options);
  }

  public Object all(org.tfgraft.runtime.api.Arg... options) {
    return np.all(array(), options);
  }

  public Object any(org.tfgraft.runtime.api.Arg... options) {
    return np.any(array(), options);
  }

  public Object argmax(org.tfgraft.runtime.api.Arg... options) {
    return np.argmax(array(), options);
  }

  public Object argmin(org.tfgraft.runtime.api.Arg... options) {
    return np.argmin(array(), options);
  }

  public Object round(org.tfgraft.runtime.api.Arg... options) {
    return np.round(array(), options);
  }

  public Object T() {
    return this;
  }

  public Object squeeze(org.tfgraft.runtime.api.Arg... options) {
    return this;
  }

  public Object copy() {
    return this;
  }

  public NdArray flatten() {
    return array().reshape(1);
  }

  public NdArray ravel() {
    return flatten();
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
  public Object pyOperate(Operator operator, Object other) {
    Object repeated = repeated(operator, other);
    return repeated == null ? Ufuncs.operate(operator, this, other) : repeated;
  }

  @Override
  public Object pyReflected(Operator operator, Object other) {
    Object repeated = repeated(operator, other);
    return repeated == null ? Ufuncs.reflected(operator, this, other) : repeated;
  }

  /** A sequence of Python's times an integer is the sequence repeated. */
  private Object repeated(Operator operator, Object sequence) {
    boolean repeats =
        operator == Operator.MUL
            && type.isInteger()
            && (sequence instanceof PyList<?>
                || sequence instanceof PyTuple
                || sequence instanceof String);
    return repeats ? Py.mul(sequence, pyIndex()) : null;
  }

  @Override
  public Object pyUnary(UnaryOperator operator) {
    return Ufuncs.unaryOperator(operator, array());
  }

  @Override
  public Object pyInt() {
    return PythonNumbers.toInt(value);
  }

  @Override
  public Object pyIndex() {
    return type.isInteger() || type == NumpyType.BOOL ? pyInt() : null;
  }

  @Override
  public double pyFloat() {
    return doubleValue();
  }

  @Override
  public boolean pyTruth() {
    return PythonNumbers.truth(value);
  }

  @Override
  public String pyFormat(String spec) {
    return spec.isEmpty() ? toString() : Py.formatValue(value, spec);
  }

  @Override
  public long pyHash() {
    return Builtins.hash(value);
  }

  @Override
  public Object pyKey() {
    return value;
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
