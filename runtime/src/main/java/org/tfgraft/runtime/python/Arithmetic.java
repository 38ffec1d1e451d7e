package org.tfgraft.runtime.python;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;

/** Python's arithmetic on two numbers of any kind; ints are exact at any size. */
final class Arithmetic {
  private Arithmetic() {}

  /** The result, or {@link PyNotImplemented#VALUE} where numbers lack the operator. */
  static Object apply(Operator operator, Object left, Object right) {
    if (operator == Operator.MATMUL) {
      return PyNotImplemented.VALUE;
    }
    if (Numbers.isFloat(left) || Numbers.isFloat(right)) {
      return real(operator, left, right);
    }
    if (left instanceof Boolean l && right instanceof Boolean r && isBitwise(operator)) {
      return bool(operator, l, r);
    }
    Object l = Numbers.normalInt(left);
    Object r = Numbers.normalInt(right);
    if (l instanceof Long a && r instanceof Long b) {
      return integer(operator, a, b);
    }
    return big(operator, Numbers.big(l), Numbers.big(r));
  }

  static long floordiv(long left, long right) {
    if (right == 0) {
      throw divisionByZero("integer division or modulo by zero");
    }
    return Math.floorDiv(left, right);
  }

  static long mod(long left, long right) {
    if (right == 0) {
      throw divisionByZero("integer division or modulo by zero");
    }
    return Math.floorMod(left, right);
  }

  static double floordiv(double left, double right) {
    if (right == 0) {
      throw divisionByZero("float divmod()");
    }
    double mod = mod(left, right);
    double quotient = (left - mod) / right;
    if (quotient == 0) {
      return Math.copySign(0.0, left / right);
    }
    double floor = Math.floor(quotient);
    return quotient - floor > 0.5 ? floor + 1 : floor;
  }

  static double mod(double left, double right) {
    if (right == 0) {
      throw divisionByZero("float modulo");
    }
    double mod = left % right;
    if (mod == 0) {
      return Math.copySign(0.0, right);
    }
    return mod < 0 != right < 0 ? mod + right : mod;
  }

  static double truediv(double left, double right) {
    if (right == 0) {
      throw divisionByZero("float division by zero");
    }
    return left / right;
  }

  static double truediv(long left, long right) {
    return truediv(BigInteger.valueOf(left), BigInteger.valueOf(right));
  }

  /** The quotient of two ints, correctly rounded even where they are no floats. */
  static double truediv(BigInteger left, BigInteger right) {
    if (right.signum() == 0) {
      throw divisionByZero("division by zero");
    }
    if (left.bitLength() <= 53 && right.bitLength() <= 53) {
      return (double) left.longValue() / right.longValue();
    }
    double result = rounded(left, right);
    if (Double.isInfinite(result)) {
      throw new OverflowError("integer division result too large for a float");
    }
    return result;
  }

  static double pow(double left, double right) {
    if (left == 0 && right < 0) {
      throw new ZeroDivisionError("0.0 cannot be raised to a negative power");
    }
    if (left < 0 && right != Math.rint(right) && !Double.isInfinite(left)) {
      throw new Unsupported("a negative number to a fractional power is complex");
    }
    if (left == 1 || left == -1 && Double.isInfinite(right)) {
      return 1;
    }
    double result = Math.pow(left, right);
    boolean finite = !Double.isInfinite(left) && !Double.isInfinite(right);
    if (Double.isInfinite(result) && finite) {
      throw new OverflowError(34L, "Numerical result out of range");
    }
    return result;
  }

  private static ZeroDivisionError divisionByZero(String text) {
    return new ZeroDivisionError(text);
  }

  private static boolean isBitwise(Operator operator) {
    return operator == Operator.AND || operator == Operator.OR || operator == Operator.XOR;
  }

  private static Object bool(Operator operator, boolean left, boolean right) {
    return switch (operator) {
      case AND -> left && right;
      case OR -> left || right;
      default -> left != right;
    };
  }

  private static Object integer(Operator operator, long left, long right) {
    switch (operator) {
      case ADD:
        long sum = left + right;
        return ((left ^ sum) & (right ^ sum)) < 0 ? big(operator, left, right) : (Object) sum;
      case SUB:
        long difference = left - right;
        return ((left ^ right) & (left ^ difference)) < 0
            ? big(operator, left, right)
            : (Object) difference;
      case MUL:
        long high = Math.multiplyHigh(left, right);
        long low = left * right;
        return high == 0 && low >= 0 || high == -1 && low < 0
            ? (Object) low
            : big(operator, left, right);
      case AND:
        return left & right;
      case OR:
        return left | right;
      case XOR:
        return left ^ right;
      default:
        return big(operator, left, right);
    }
  }

  private static Object big(Operator operator, long left, long right) {
    return big(operator, BigInteger.valueOf(left), BigInteger.valueOf(right));
  }

  private static Object big(Operator operator, BigInteger left, BigInteger right) {
    return switch (operator) {
      case ADD -> Numbers.normal(left.add(right));
      case SUB -> Numbers.normal(left.subtract(right));
      case MUL -> Numbers.normal(left.multiply(right));
      case TRUEDIV -> truediv(left, right);
      case DIV, FLOORDIV -> Numbers.normal(divmod(left, right)[0]);
      case MOD -> Numbers.normal(divmod(left, right)[1]);
      case DIVMOD -> pair(divmod(left, right));
      case POW -> pow(left, right);
      case LSHIFT -> Numbers.normal(left.shiftLeft(shift(right)));
      case RSHIFT -> Numbers.normal(left.shiftRight(shift(right)));
      case AND -> Numbers.normal(left.and(right));
      case OR -> Numbers.normal(left.or(right));
      case XOR -> Numbers.normal(left.xor(right));
      default -> PyNotImplemented.VALUE;
    };
  }

  private static PyTuple pair(BigInteger... results) {
    return PyTuple.of(Numbers.normal(results[0]), Numbers.normal(results[1]));
  }

  private static BigInteger[] divmod(BigInteger left, BigInteger right) {
    if (right.signum() == 0) {
      throw divisionByZero("integer division or modulo by zero");
    }
    BigInteger[] results = left.divideAndRemainder(right);
    if (results[1].signum() != 0 && results[1].signum() != right.signum()) {
      results[0] = results[0].subtract(BigInteger.ONE);
      results[1] = results[1].add(right);
    }
    return results;
  }

  private static Object pow(BigInteger left, BigInteger right) {
    if (right.signum() < 0) {
      if (left.signum() == 0) {
        throw new ZeroDivisionError("0.0 cannot be raised to a negative power");
      }
      return pow(Numbers.toDouble(left), Numbers.toDouble(right));
    }
    if (left.abs().bitLength() <= 1) {
      return left.signum() >= 0 || right.testBit(0) && left.signum() < 0
          ? Numbers.normal(right.signum() == 0 ? BigInteger.ONE : left)
          : (Object) 1L;
    }
    if (right.bitLength() > 31) {
      throw new MemoryError();
    }
    return Numbers.normal(left.pow(right.intValue()));
  }

  private static int shift(BigInteger count) {
    if (count.signum() < 0) {
      throw new ValueError("negative shift count");
    }
    if (count.bitLength() > 31) {
      throw new OverflowError("shift count too large");
    }
    return count.intValue();
  }

  private static Object real(Operator operator, Object left, Object right) {
    double l = Numbers.toDouble(left);
    double r = Numbers.toDouble(right);
    return switch (operator) {
      case ADD -> l + r;
      case SUB -> l - r;
      case MUL -> l * r;
      case TRUEDIV, DIV -> truediv(l, r);
      case FLOORDIV -> floordiv(l, r);
      case MOD -> mod(l, r);
      case DIVMOD -> PyTuple.of(floordiv(l, r), mod(l, r));
      case POW -> pow(l, r);
      default -> PyNotImplemented.VALUE;
    };
  }

  private static double rounded(BigInteger left, BigInteger right) {
    BigDecimal dividend = new BigDecimal(left);
    BigDecimal divisor = new BigDecimal(right);
    int digits = 800 + Math.max(0, dividend.precision() - divisor.precision());
    MathContext wide = new MathContext(Math.min(digits, 1200), RoundingMode.DOWN);
    BigDecimal quotient = dividend.divide(divisor, wide);
    return quotient.doubleValue();
  }
}
