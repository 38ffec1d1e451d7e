package org.tfgraft.runtime.numpy;

import java.util.List;
import java.util.Objects;
import java.util.function.DoubleUnaryOperator;
import org.tfgraft.runtime.python.Operator;
import org.tfgraft.runtime.python.Py;
import org.tfgraft.runtime.python.PyBytes;
import org.tfgraft.runtime.python.PyNotImplemented;
import org.tfgraft.runtime.python.PyTuple;
import org.tfgraft.runtime.python.TypeError;
import org.tfgraft.runtime.python.UnaryOperator;
import org.tfgraft.runtime.python.ValueError;

/** NumPy's elementwise functions and the operators made of them. */
final class Ufuncs {
  private Ufuncs() {}

  /** {@code self operator other}; declined if the other operand is not array-like. */
  static Object operate(Operator operator, Object self, Object other) {
    return isArrayLike(other) ? apply(operator, array(self), array(other)) : PyNotImplemented.VALUE;
  }

  static Object reflected(Operator operator, Object self, Object other) {
    if (!isArrayLike(other)) {
      return PyNotImplemented.VALUE;
    }
    Operator effective = operator.isComparison() ? operator.mirrored() : operator;
    return operator.isComparison()
        ? apply(effective, array(self), array(other))
        : apply(operator, array(other), array(self));
  }

  private static boolean isArrayLike(Object value) {
    return value instanceof NdArray
        || value instanceof NumpyScalar
        || value instanceof Number
        || value instanceof Boolean
        || value instanceof List
        || value instanceof String
        || value instanceof PyBytes
        || value instanceof Complex;
  }

  static NdArray array(Object value) {
    return value instanceof NdArray array ? array : ArrayConversion.toArray(value, null);
  }

  static Object apply(Operator operator, NdArray a, NdArray b) {
    return switch (operator) {
      case MATMUL -> LinearAlgebra.matmul(a, b);
      case DIVMOD -> PyTuple.of(apply(Operator.FLOORDIV, a, b), apply(Operator.MOD, a, b));
      default ->
          NumpyScalar.unwrap(
              operator.isComparison() ? compare(operator, a, b) : arithmetic(operator, a, b));
    };
  }

  static NdArray compare(Operator operator, NdArray a, NdArray b) {
    if (a.type().isObject()
        || b.type().isObject()
        || a.type().isComplex()
        || b.type().isComplex()) {
      return compareObjects(operator, a, b);
    }
    return switch (operator) {
      case LT -> Elementwise.compare(a, b, (x, y) -> x < y, (x, y) -> x < y);
      case LE -> Elementwise.compare(a, b, (x, y) -> x <= y, (x, y) -> x <= y);
      case GT -> Elementwise.compare(a, b, (x, y) -> x > y, (x, y) -> x > y);
      case GE -> Elementwise.compare(a, b, (x, y) -> x >= y, (x, y) -> x >= y);
      case EQ -> Elementwise.compare(a, b, (x, y) -> x == y, (x, y) -> x == y);
      default -> Elementwise.compare(a, b, (x, y) -> x != y, (x, y) -> x != y);
    };
  }

  private static NdArray compareObjects(Operator operator, NdArray a, NdArray b) {
    int[] dims = Shapes.broadcast(a.dims(), b.dims());
    Elementwise.Operand left = new Elementwise.Operand(a, dims);
    Elementwise.Operand right = new Elementwise.Operand(b, dims);
    NdArray result = NdArray.zeros(NumpyType.BOOL, dims);
    for (int i = 0; i < result.size(); i++) {
      Object x = left.get(i);
      Object y = right.get(i);
      result.setBoolean(
          i,
          x instanceof Complex || y instanceof Complex
              ? Objects.equals(x, y) == (operator == Operator.EQ)
              : Py.truth(Py.operate(operator, x, y)));
    }
    return result;
  }

  static NdArray arithmetic(Operator operator, NdArray a, NdArray b) {
    NumpyType type = Promotion.common(a, b);
    if (type == NumpyType.OBJECT) {
      return objects(operator, a, b);
    }
    if (type.isObject()) {
      throw new TypeError(
          "ufunc '"
              + ufuncName(operator)
              + "' did not contain a loop with signature matching types ("
              + NumpyDtype.of(a).pyRepr()
              + ", "
              + NumpyDtype.of(b).pyRepr()
              + ") -> None");
    }
    if (operator == Operator.TRUEDIV && !type.isFloat() && !type.isComplex()) {
      return Elementwise.binary(a, b, NumpyType.FLOAT64, (x, y) -> x / y);
    }
    if (operator == Operator.DIV) {
      return arithmetic(type.isFloat() ? Operator.TRUEDIV : Operator.FLOORDIV, a, b);
    }
    if (type.isComplex()) {
      return ComplexArithmetic.apply(operator, a, b, type);
    }
    if (type == NumpyType.BOOL) {
      return truthValues(operator, a, b);
    }
    return type.isFloat() ? floats(operator, a, b, type) : integers(operator, a, b, type);
  }

  private static NdArray objects(Operator operator, NdArray a, NdArray b) {
    int[] dims = Shapes.broadcast(a.dims(), b.dims());
    Elementwise.Operand left = new Elementwise.Operand(a, dims);
    Elementwise.Operand right = new Elementwise.Operand(b, dims);
    NdArray result = NdArray.zeros(NumpyType.OBJECT, dims);
    for (int i = 0; i < result.size(); i++) {
      result.set(i, Py.operate(operator, left.get(i), right.get(i)));
    }
    return result;
  }

  private static NdArray truthValues(Operator operator, NdArray a, NdArray b) {
    return switch (operator) {
      case ADD, OR -> Elementwise.binaryLong(a, b, NumpyType.BOOL, (x, y) -> x | y);
      case MUL, AND -> Elementwise.binaryLong(a, b, NumpyType.BOOL, (x, y) -> x & y);
      case XOR -> Elementwise.binaryLong(a, b, NumpyType.BOOL, (x, y) -> x ^ y);
      case SUB ->
          throw new TypeError(
              "numpy boolean subtract, the `-` operator, is not supported, "
                  + "use the bitwise_xor, the `^` operator, or the logical_xor function instead.");
      default -> integers(operator, a, b, NumpyType.INT8);
    };
  }

  private static NdArray integers(Operator operator, NdArray a, NdArray b, NumpyType type) {
    if (operator == Operator.POW && b.type().kind() != 'u') {
      for (int i = 0; i < b.size(); i++) {
        if (b.getLong(i) < 0) {
          throw new ValueError("Integers to negative integer powers are not allowed.");
        }
      }
    }
    return switch (operator) {
      case ADD -> Elementwise.binaryLong(a, b, type, (x, y) -> x + y);
      case SUB -> Elementwise.binaryLong(a, b, type, (x, y) -> x - y);
      case MUL -> Elementwise.binaryLong(a, b, type, (x, y) -> x * y);
      case FLOORDIV ->
          Elementwise.binaryLong(a, b, type, (x, y) -> y == 0 ? 0 : Math.floorDiv(x, y));
      case MOD -> Elementwise.binaryLong(a, b, type, (x, y) -> y == 0 ? 0 : Math.floorMod(x, y));
      case POW -> Elementwise.binaryLong(a, b, type, Ufuncs::power);
      case AND -> Elementwise.binaryLong(a, b, type, (x, y) -> x & y);
      case OR -> Elementwise.binaryLong(a, b, type, (x, y) -> x | y);
      case XOR -> Elementwise.binaryLong(a, b, type, (x, y) -> x ^ y);
      case LSHIFT -> Elementwise.binaryLong(a, b, type, (x, y) -> y > 63 ? 0 : x << y);
      default -> Elementwise.binaryLong(a, b, type, (x, y) -> x >> Math.min(y, 63));
    };
  }

  static long power(long base, long exponent) {
    long result = 1;
    long factor = base;
    for (long rest = exponent; rest > 0; rest >>= 1) {
      if ((rest & 1) == 1) {
        result *= factor;
      }
      factor *= factor;
    }
    return result;
  }

  private static NdArray floats(Operator operator, NdArray a, NdArray b, NumpyType type) {
    NdArray x = a.as(type);
    NdArray y = b.as(type);
    return switch (operator) {
      case ADD -> Elementwise.binary(x, y, type, (p, q) -> p + q);
      case SUB -> Elementwise.binary(x, y, type, (p, q) -> p - q);
      case MUL -> Elementwise.binary(x, y, type, (p, q) -> p * q);
      case TRUEDIV -> Elementwise.binary(x, y, type, (p, q) -> p / q);
      case FLOORDIV -> Elementwise.binary(x, y, type, Ufuncs::floorDivide);
      case MOD -> Elementwise.binary(x, y, type, Ufuncs::remainder);
      case POW -> Elementwise.binary(x, y, type, Math::pow);
      default ->
          throw new TypeError(
              "ufunc '"
                  + ufuncName(operator)
                  + "' not supported for the input types, and the inputs could not be safely coerced to "
                  + "any supported types according to the casting rule ''safe''");
    };
  }

  static double remainder(double a, double b) {
    double rest = a % b;
    if (rest == 0) {
      return Math.copySign(0.0, b);
    }
    return (b < 0) != (rest < 0) ? rest + b : rest;
  }

  static double floorDivide(double a, double b) {
    if (b == 0) {
      return a / b;
    }
    double quotient = (a - remainder(a, b)) / b;
    double floor = Math.floor(quotient);
    return quotient - floor > 0.5 ? floor + 1 : floor;
  }

  static String ufuncName(Operator operator) {
    return switch (operator) {
      case ADD -> "add";
      case SUB -> "subtract";
      case MUL -> "multiply";
      case TRUEDIV, DIV -> "true_divide";
      case FLOORDIV -> "floor_divide";
      case MOD -> "remainder";
      case POW -> "power";
      case AND -> "bitwise_and";
      case OR -> "bitwise_or";
      case XOR -> "bitwise_xor";
      case LSHIFT -> "left_shift";
      default -> "right_shift";
    };
  }

  static Object unaryOperator(UnaryOperator operator, NdArray a) {
    NumpyType type = a.type();
    return NumpyScalar.unwrap(
        switch (operator) {
          case NEG -> {
            if (type == NumpyType.BOOL) {
              throw new TypeError(
                  "The numpy boolean negative, the `-` operator, is not supported, "
                      + "use the `~` operator or the logical_not function instead.");
            }
            yield type.isInteger()
                ? Elementwise.unaryLong(a, type, x -> -x)
                : Elementwise.unary(a, type, x -> -x);
          }
          case ABS -> absolute(a);
          case INVERT -> invert(a);
          default -> a.copy();
        });
  }

  private static NdArray invert(NdArray a) {
    if (a.type() == NumpyType.BOOL) {
      return Elementwise.unaryLong(a, NumpyType.BOOL, x -> 1 - x);
    }
    if (!a.type().isInteger()) {
      throw new TypeError(
          "ufunc 'invert' not supported for the input types, and the inputs could "
              + "not be safely coerced to any supported types according to the casting rule ''safe''");
    }
    return Elementwise.unaryLong(a, a.type(), x -> ~x);
  }

  static NdArray absolute(NdArray a) {
    return a.type().isFloat()
        ? Elementwise.unary(a, a.type(), Math::abs)
        : Elementwise.unaryLong(a, a.type(), a.type().isUnsigned() ? x -> x : Math::abs);
  }

  /** A function on floats: integers become float64 (small ones a smaller float). */
  static Object real(Object x, DoubleUnaryOperator f) {
    NdArray a = array(x);
    return NumpyScalar.unwrap(Elementwise.unary(a, realType(a.type()), f));
  }

  static NumpyType realType(NumpyType type) {
    if (type.isFloat()) {
      return type;
    }
    if (type.isObject() || type.isComplex()) {
      throw new TypeError("loop of ufunc does not support argument 0 of type " + type.pythonName());
    }
    return NumpyType.promote(type == NumpyType.BOOL ? NumpyType.INT8 : type, NumpyType.FLOAT16);
  }
}
