package org.tfgraft.runtime.graph;

import java.util.HashMap;
import java.util.Map;
import org.tfgraft.runtime.numpy.NumpyDtype;
import org.tfgraft.runtime.numpy.NumpyScalar;
import org.tfgraft.runtime.numpy.NumpyType;
import org.tfgraft.runtime.numpy.NumpyTypes;
import org.tfgraft.runtime.python.Builtins;
import org.tfgraft.runtime.python.KeyError;
import org.tfgraft.runtime.python.Operator;
import org.tfgraft.runtime.python.PyNotImplemented;
import org.tfgraft.runtime.python.PyOperand;
import org.tfgraft.runtime.python.PyTuple;
import org.tfgraft.runtime.python.PyType;
import org.tfgraft.runtime.python.PythonName;
import org.tfgraft.runtime.python.TypeError;
import org.tfgraft.runtime.python.Unsupported;

/**
 * The type of a tensor's elements, as TensorFlow numbers and spells it. Reference types, which
 * TensorFlow 1 gives to ordinary variables, are types of their own that know their base type.
 */
@PythonName("tensorflow.python.framework.dtypes.DType")
public final class DType implements PyOperand {
  private static final int REFERENCE = 100;
  private static final Map<Integer, DType> BY_NUMBER = new HashMap<>();
  private static final Map<String, DType> BY_NAME = new HashMap<>();

  public static final DType FLOAT32 = define(1, "float32", Kind.FLOATING, 4);
  public static final DType FLOAT64 = define(2, "float64", Kind.FLOATING, 8);
  public static final DType INT32 = define(3, "int32", Kind.INTEGER, 4);
  public static final DType UINT8 = define(4, "uint8", Kind.UNSIGNED, 1);
  public static final DType INT16 = define(5, "int16", Kind.INTEGER, 2);
  public static final DType INT8 = define(6, "int8", Kind.INTEGER, 1);
  public static final DType STRING = define(7, "string", Kind.OTHER, 8);
  public static final DType COMPLEX64 = define(8, "complex64", Kind.COMPLEX, 8);
  public static final DType INT64 = define(9, "int64", Kind.INTEGER, 8);
  public static final DType BOOL = define(10, "bool", Kind.OTHER, 1);
  public static final DType QINT8 = define(11, "qint8", Kind.QUANTIZED, 1);
  public static final DType QUINT8 = define(12, "quint8", Kind.QUANTIZED, 1);
  public static final DType QINT32 = define(13, "qint32", Kind.QUANTIZED, 4);
  public static final DType BFLOAT16 = define(14, "bfloat16", Kind.FLOATING, 2);
  public static final DType QINT16 = define(15, "qint16", Kind.QUANTIZED, 2);
  public static final DType QUINT16 = define(16, "quint16", Kind.QUANTIZED, 2);
  public static final DType UINT16 = define(17, "uint16", Kind.UNSIGNED, 2);
  public static final DType COMPLEX128 = define(18, "complex128", Kind.COMPLEX, 16);
  public static final DType FLOAT16 = define(19, "float16", Kind.FLOATING, 2);
  public static final DType RESOURCE = define(20, "resource", Kind.OTHER, 1);
  public static final DType VARIANT = define(21, "variant", Kind.OTHER, 1);
  public static final DType UINT32 = define(22, "uint32", Kind.UNSIGNED, 4);
  public static final DType UINT64 = define(23, "uint64", Kind.UNSIGNED, 8);

  static {
    alias("half", FLOAT16);
    alias("float", FLOAT32);
    alias("double", FLOAT64);
  }

  private enum Kind {
    FLOATING,
    INTEGER,
    UNSIGNED,
    COMPLEX,
    QUANTIZED,
    OTHER
  }

  private final int number;
  private final String name;
  private final Kind kind;
  private final int size;

  private DType(int number, String name, Kind kind, int size) {
    this.number = number;
    this.name = name;
    this.kind = kind;
    this.size = size;
  }

  /** The type of that name ({@code "float32"}, {@code "double"}, {@code "int32_ref"}), or null. */
  public static DType named(String name) {
    return BY_NAME.get(name);
  }

  /** The type with that number in TensorFlow's {@code DataType} enumeration, or null. */
  public static DType numbered(int number) {
    return BY_NUMBER.get(number);
  }

  /** What {@code tf.as_dtype(value)} makes of a Python value. */
  public static DType from(Object value) {
    DType found = null;
    if (value instanceof DType dtype) {
      return dtype;
    }
    if (value instanceof String text) {
      found = BY_NAME.get(text);
    } else if (value instanceof Number || value instanceof Boolean) {
      found = numbered(value);
    } else if (value instanceof NumpyDtype dtype) {
      found = of(dtype.type());
    } else if (value instanceof PyType type) {
      found = ofClass(type);
    }
    if (found == null) {
      Builtins.hash(value);
      throw new TypeError(
          "Cannot convert value " + Builtins.repr(value) + " to a TensorFlow DType.");
    }
    return found;
  }

  /** Python finds 1, 1.0 and True in the same place. */
  private static DType numbered(Object value) {
    double number =
        value instanceof Boolean truth ? (truth ? 1 : 0) : ((Number) value).doubleValue();
    return number == Math.rint(number) ? BY_NUMBER.get((int) number) : null;
  }

  private static DType ofClass(PyType type) {
    return switch (type.name()) {
      case "float" -> FLOAT32;
      case "object", "object_", "str_", "bytes_" -> STRING;
      case "int", "str", "bytes", "complex" -> null;
      default -> BY_NAME.get(type.name().replaceFirst("_$", ""));
    };
  }

  /** The type that holds the elements of such an array. */
  public static DType of(NumpyType type) {
    return type.isObject() ? STRING : BY_NAME.get(type.pythonName());
  }

  /** The type of the arrays that hold such elements. */
  public NumpyType numpyType() {
    DType base = baseDtype();
    return base == STRING ? NumpyType.OBJECT : NumpyType.named(base.name);
  }

  /** The NumPy class of such elements. */
  public PyType asNumpyDtype() {
    if (baseDtype() == BOOL) {
      return PyType.BOOL;
    }
    if (numpyType() == null) {
      throw new Unsupported("the NumPy type of " + this);
    }
    return NumpyTypes.scalarClass(numpyType());
  }

  public String name() {
    return name;
  }

  public long asDatatypeEnum() {
    return number;
  }

  public boolean isReference() {
    return number > REFERENCE;
  }

  public DType reference() {
    return isReference() ? this : BY_NUMBER.get(number + REFERENCE);
  }

  public DType baseDtype() {
    return isReference() ? BY_NUMBER.get(number - REFERENCE) : this;
  }

  public DType realDtype() {
    DType base = baseDtype();
    return base == COMPLEX64 ? FLOAT32 : base == COMPLEX128 ? FLOAT64 : this;
  }

  public boolean isNumpyCompatible() {
    return baseDtype() != RESOURCE && baseDtype() != VARIANT;
  }

  public boolean isBool() {
    return baseDtype() == BOOL;
  }

  public boolean isInteger() {
    return kind == Kind.INTEGER || kind == Kind.UNSIGNED;
  }

  public boolean isFloating() {
    return kind == Kind.FLOATING;
  }

  public boolean isComplex() {
    return kind == Kind.COMPLEX;
  }

  public boolean isQuantized() {
    return kind == Kind.QUANTIZED;
  }

  public boolean isUnsigned() {
    return kind == Kind.UNSIGNED;
  }

  /** The number of bytes that one element takes. */
  public long size() {
    return size;
  }

  /** The range that images of such elements have, without its negative part. */
  public PyTuple limits() {
    if (kind == Kind.FLOATING && size >= FLOAT32.size) {
      return PyTuple.of(0L, 1L);
    } else if (isInteger()) {
      return PyTuple.of(0L, max());
    }
    throw new KeyError(asNumpyDtype());
  }

  /** The smallest finite value, as a Long or a NumPy number. */
  public Object min() {
    return switch (kind) {
      case FLOATING -> scalar(-largestFloating());
      case INTEGER -> -1L << (8 * size - 1);
      case UNSIGNED -> 0L;
      default -> throw new TypeError("Cannot find minimum value of " + this + ".");
    };
  }

  /** The largest finite value, as a Long or a NumPy number. */
  public Object max() {
    return switch (kind) {
      case FLOATING -> scalar(largestFloating());
      case INTEGER -> Long.MAX_VALUE >> (64 - 8 * size);
      case UNSIGNED ->
          size == 8
              ? (Object) java.math.BigInteger.TWO.pow(64).subtract(java.math.BigInteger.ONE)
              : (Object) ((1L << (8 * size)) - 1);
      default -> throw new TypeError("Cannot find maximum value of " + this + ".");
    };
  }

  private Object scalar(double value) {
    return NumpyScalar.of(numpyType(), value);
  }

  private double largestFloating() {
    DType base = baseDtype();
    if (base == FLOAT64) {
      return Double.MAX_VALUE;
    }
    return base == FLOAT32 ? Float.MAX_VALUE : base == FLOAT16 ? 65504.0 : 0x1.FEp127;
  }

  /** Whether a value of the other type may stand where this type is asked for. */
  public boolean isCompatibleWith(Object other) {
    return isCompatibleWith(from(other));
  }

  public boolean isCompatibleWith(DType other) {
    return this == other || this == other.baseDtype();
  }

  /** Python's {@code ==}: whether the other value names this type. */
  private boolean eq(Object other) {
    try {
      return other != null && from(other) == this;
    } catch (TypeError e) {
      return false;
    }
  }

  @Override
  public Object pyOperate(Operator operator, Object other) {
    return switch (operator) {
      case EQ -> eq(other);
      case NE -> !eq(other);
      default -> PyNotImplemented.VALUE;
    };
  }

  @Override
  public Object pyReflected(Operator operator, Object other) {
    return operator.isComparison() ? pyOperate(operator.mirrored(), other) : PyNotImplemented.VALUE;
  }

  @Override
  public long pyHash() {
    return number;
  }

  @Override
  public String pyRepr() {
    return "tf." + name;
  }

  @Override
  public String pyStr() {
    return toString();
  }

  @Override
  public String toString() {
    return "<dtype: '" + name + "'>";
  }

  private static DType define(int number, String name, Kind kind, int size) {
    DType type = new DType(number, name, kind, size);
    DType reference = new DType(number + REFERENCE, name + "_ref", kind, size);
    BY_NUMBER.put(number, type);
    BY_NUMBER.put(number + REFERENCE, reference);
    alias(name, type);
    return type;
  }

  private static void alias(String name, DType type) {
    BY_NAME.put(name, type);
    BY_NAME.put(name + "_ref", type.reference());
  }
}
