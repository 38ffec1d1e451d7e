package org.tfgraft.runtime.graph;

import java.util.Objects;
import java.util.function.LongBinaryOperator;
import org.tfgraft.runtime.python.Operator;
import org.tfgraft.runtime.python.Py;
import org.tfgraft.runtime.python.PyNotImplemented;
import org.tfgraft.runtime.python.PyNumber;
import org.tfgraft.runtime.python.PythonName;
import org.tfgraft.runtime.python.TypeError;
import org.tfgraft.runtime.python.ValueError;

/**
 * One dimension of a static shape: a size, or unknown. Arithmetic and comparison follow TensorFlow
 * 1's {@code Dimension}: whatever meets an unknown size is unknown, and comparing with one gives
 * neither true nor false but null.
 */
@PythonName("tensorflow.python.framework.tensor_shape.Dimension")
public final class Dimension implements PyNumber {
  public static final Dimension UNKNOWN = new Dimension(-1);

  private final long size;

  private Dimension(long size) {
    this.size = size;
  }

  /** The dimension of that size; a negative size means unknown. */
  public static Dimension of(long size) {
    return size < 0 ? UNKNOWN : new Dimension(size);
  }

  /** What {@code tf.Dimension(value)} makes of a Python value. */
  public static Dimension from(Object value) {
    if (value == null) {
      return new Dimension(-1);
    }
    if (value instanceof Dimension dimension) {
      return dimension;
    }
    if (value instanceof DType) {
      throw new TypeError("Cannot convert " + value + " to Dimension");
    }
    return checked(PythonValues.toInt(value), value);
  }

  private static Dimension checked(long size, Object value) {
    if (value instanceof Double number && number != size) {
      throw new ValueError("Ambiguous dimension: " + PythonValues.str(value));
    }
    if (size < 0) {
      throw new ValueError("Dimension " + size + " must be >= 0");
    }
    return new Dimension(size);
  }

  public boolean isKnown() {
    return size >= 0;
  }

  /** The size, or -1. */
  public long size() {
    return size;
  }

  /** The size, or null. */
  public Long value() {
    return isKnown() ? size : null;
  }

  public boolean isCompatibleWith(Object other) {
    Dimension dimension = from(other);
    return !isKnown() || !dimension.isKnown() || size == dimension.size;
  }

  public void assertIsCompatibleWith(Object other) {
    if (!isCompatibleWith(other)) {
      throw new ValueError("Dimensions " + this + " and " + from(other) + " are not compatible");
    }
  }

  public Dimension mergeWith(Object other) {
    assertIsCompatibleWith(other);
    return isKnown() ? this : from(other);
  }

  public Dimension add(Object other) {
    return combine(from(other), Long::sum);
  }

  public Dimension radd(Object other) {
    return add(other);
  }

  public Dimension sub(Object other) {
    return combine(from(other), (a, b) -> a - b);
  }

  public Dimension rsub(Object other) {
    return from(other).sub(this);
  }

  public Dimension mul(Object other) {
    return combine(from(other), (a, b) -> a * b);
  }

  public Dimension rmul(Object other) {
    return mul(other);
  }

  public Dimension floordiv(Object other) {
    return combine(from(other), Py::floordiv);
  }

  public Dimension rfloordiv(Object other) {
    return from(other).floordiv(this);
  }

  public Dimension div(Object other) {
    return floordiv(other);
  }

  public Dimension truediv(Object other) {
    throw new TypeError(
        "unsupported operand type(s) for /: 'Dimension' and '"
            + PythonValues.typeName(other)
            + "', please use // instead");
  }

  public Dimension rtruediv(Object other) {
    throw new TypeError(
        "unsupported operand type(s) for /: '"
            + PythonValues.typeName(other)
            + "' and 'Dimension', please use // instead");
  }

  public Dimension rdiv(Object other) {
    return rtruediv(other);
  }

  public Dimension mod(Object other) {
    return combine(from(other), Py::mod);
  }

  public Dimension rmod(Object other) {
    return from(other).mod(this);
  }

  /** Python's {@code ==}: null when either size is unknown. */
  public Object eq(Object other) {
    Dimension dimension;
    try {
      dimension = from(other);
    } catch (TypeError | ValueError e) {
      return false;
    }
    return isKnown() && dimension.isKnown() ? (Object) (size == dimension.size) : null;
  }

  /** Python's {@code !=}: null when either size is unknown. */
  public Object ne(Object other) {
    Object equal = eq(other);
    return equal == null ? null : (Object) !((Boolean) equal);
  }

  public Object lt(Object other) {
    return compare(other, (a, b) -> a < b);
  }

  public Object le(Object other) {
    return compare(other, (a, b) -> a <= b);
  }

  public Object gt(Object other) {
    return compare(other, (a, b) -> a > b);
  }

  public Object ge(Object other) {
    return compare(other, (a, b) -> a >= b);
  }

  @Override
  public Object pyOperate(Operator operator, Object other) {
    boolean declines =
        switch (operator) {
          case ADD, SUB, MUL, DIV, FLOORDIV -> !isDimension(other);
          default -> false;
        };
    return declines ? PyNotImplemented.VALUE : operate(operator, other);
  }

  /** Whether arithmetic takes the value; what it does not take may have its own operator. */
  private static boolean isDimension(Object other) {
    try {
      from(other);
      return true;
    } catch (TypeError | ValueError e) {
      return false;
    }
  }

  private Object operate(Operator operator, Object other) {
    return switch (operator) {
      case ADD -> add(other);
      case SUB -> sub(other);
      case MUL -> mul(other);
      case DIV -> div(other);
      case TRUEDIV -> truediv(other);
      case FLOORDIV -> floordiv(other);
      case MOD -> mod(other);
      case EQ -> eq(other);
      case NE -> ne(other);
      case LT -> lt(other);
      case LE -> le(other);
      case GT -> gt(other);
      case GE -> ge(other);
      default -> PyNotImplemented.VALUE;
    };
  }

  @Override
  public Object pyReflected(Operator operator, Object other) {
    return switch (operator) {
      case ADD -> Py.add(this, other);
      case SUB -> rsub(other);
      case MUL -> Py.mul(this, other);
      case DIV -> rdiv(other);
      case TRUEDIV -> rtruediv(other);
      case FLOORDIV -> rfloordiv(other);
      case MOD -> rmod(other);
      case EQ, NE, LT, LE, GT, GE -> pyOperate(operator.mirrored(), other);
      default -> PyNotImplemented.VALUE;
    };
  }

  @Override
  public Object pyInt() {
    return knownFor("__int__");
  }

  @Override
  public Object pyIndex() {
    return knownFor("__index__");
  }

  private Long knownFor(String method) {
    if (!isKnown()) {
      throw new TypeError(method + " returned non-int (type NoneType)");
    }
    return size;
  }

  @Override
  public double pyFloat() {
    throw new TypeError("float() argument must be a string or a number, not 'Dimension'");
  }

  @Override
  public long pyHash() {
    throw new TypeError("unhashable type: 'Dimension'");
  }

  @Override
  public Object pyKey() {
    throw new TypeError("unhashable type: 'Dimension'");
  }

  private interface Comparison {
    boolean test(long a, long b);
  }

  private Object compare(Object other, Comparison comparison) {
    Dimension dimension = from(other);
    if (!isKnown() || !dimension.isKnown()) {
      return null;
    }
    return comparison.test(size, dimension.size);
  }

  private Dimension combine(Dimension other, LongBinaryOperator operator) {
    return isKnown() && other.isKnown() ? from(operator.applyAsLong(size, other.size)) : UNKNOWN;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Dimension dimension && isKnown() && size == dimension.size;
  }

  @Override
  public int hashCode() {
    return Objects.hash(size);
  }

  @Override
  public String pyRepr() {
    return "Dimension(" + (isKnown() ? Long.toString(size) : "None") + ")";
  }

  @Override
  public String pyStr() {
    return toString();
  }

  @Override
  public String toString() {
    return isKnown() ? Long.toString(size) : "?";
  }
}
