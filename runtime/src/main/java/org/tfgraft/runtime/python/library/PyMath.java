package org.tfgraft.runtime.python.library;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.util.function.DoubleUnaryOperator;
import org.tfgraft.runtime.api.Arg;
import org.tfgraft.runtime.python.Builtins;
import org.tfgraft.runtime.python.OverflowError;
import org.tfgraft.runtime.python.Py;
import org.tfgraft.runtime.python.PyTuple;
import org.tfgraft.runtime.python.PyType;
import org.tfgraft.runtime.python.TypeError;
import org.tfgraft.runtime.python.ValueError;

/** Python's {@code math}. */
public final class PyMath {
  public static final double e = Math.E;
  public static final double inf = Double.POSITIVE_INFINITY;
  public static final double nan = Double.NaN;
  public static final double pi = Math.PI;
  public static final double tau = 2 * Math.PI;

  private static final PyType INT = PyType.builtin("int");

  private PyMath() {}

  public static double acos(double x) {
    return defined(Math.acos(x), x);
  }

  public static double acosh(double x) {
    return defined(Math.log(x + Math.sqrt(x * x - 1)), x);
  }

  public static double asin(double x) {
    return defined(Math.asin(x), x);
  }

  public static double asinh(double x) {
    double size = Math.abs(x);
    return Math.copySign(Math.log1p(size + size * size / (1 + Math.sqrt(1 + size * size))), x);
  }

  public static double atan(double x) {
    return Math.atan(x);
  }

  public static double atan2(double y, double x) {
    return Math.atan2(y, x);
  }

  public static double atanh(double x) {
    if (Math.abs(x) >= 1) {
      throw new ValueError("math domain error");
    }
    return 0.5 * Math.log1p(2 * x / (1 - x));
  }

  /** The least int that is not less; {@code float} in Python 2 is left to the caller. */
  public static long ceil(Object x) {
    return Py.asLong(exactCeil(x));
  }

  public static Object exactCeil(Object x) {
    return whole(x, Math::ceil);
  }

  public static long floor(Object x) {
    return Py.asLong(exactFloor(x));
  }

  public static Object exactFloor(Object x) {
    return whole(x, Math::floor);
  }

  public static long trunc(Object x) {
    return Py.asLong(exactTrunc(x));
  }

  public static Object exactTrunc(Object x) {
    return whole(x, DoubleUnaryOperator.identity());
  }

  private static Object whole(Object x, DoubleUnaryOperator rounding) {
    boolean real = x instanceof Double || x instanceof Float;
    return INT.call(real ? (Object) rounding.applyAsDouble(Py.asDouble(x)) : x);
  }

  public static double copysign(double x, double y) {
    return Math.copySign(x, y);
  }

  public static double cos(double x) {
    return defined(Math.cos(x), x);
  }

  public static double cosh(double x) {
    double power = Math.exp(Math.abs(x));
    return ranged(0.5 * power + 0.5 / power, x);
  }

  public static double degrees(double x) {
    return x * (180.0 / Math.PI);
  }

  public static double erf(double x) {
    return ErrorFunction.erf(x);
  }

  public static double erfc(double x) {
    return ErrorFunction.erfc(x);
  }

  public static double exp(double x) {
    return ranged(Math.exp(x), x);
  }

  public static double expm1(double x) {
    return ranged(Math.expm1(x), x);
  }

  public static double fabs(double x) {
    return Math.abs(x);
  }

  public static Object factorial(Object x) {
    if (x instanceof Double number && number != Math.rint(number)) {
      throw new ValueError("factorial() only accepts integral values");
    }
    long n = Builtins.int_(x);
    if (n < 0) {
      throw new ValueError("factorial() not defined for negative values");
    }
    Object product = 1L;
    for (long i = 2; i <= n; i++) {
      product = Py.mul(product, i);
    }
    return product;
  }

  public static double fmod(double x, double y) {
    if (Double.isInfinite(x) || y == 0) {
      throw new ValueError("math domain error");
    }
    return x % y;
  }

  public static PyTuple frexp(double x) {
    if (x == 0 || Double.isNaN(x) || Double.isInfinite(x)) {
      return PyTuple.of(x, 0L);
    }
    int exponent = Math.getExponent(x) + 1;
    double mantissa = x;
    if (Math.abs(x) < Double.MIN_NORMAL) {
      mantissa = x * 0x1p64;
      exponent = Math.getExponent(mantissa) + 1;
      return PyTuple.of(Math.scalb(mantissa, -exponent), exponent - 64L);
    }
    return PyTuple.of(Math.scalb(mantissa, -exponent), (long) exponent);
  }

  /** The exact sum, rounded once. */
  public static double fsum(Object iterable) {
    BigDecimal sum = BigDecimal.ZERO;
    double special = 0;
    for (Object item : Py.iterate(iterable)) {
      double value = Py.asDouble(item);
      if (Double.isNaN(value) || Double.isInfinite(value)) {
        special += value;
      } else {
        sum = sum.add(new BigDecimal(value));
      }
    }
    return special != 0 ? special : sum.doubleValue();
  }

  public static Object gcd(Object x, Object y) {
    BigInteger divisor = integer(x).gcd(integer(y));
    return divisor.bitLength() < 64 ? (Object) divisor.longValue() : divisor;
  }

  private static BigInteger integer(Object x) {
    if (x instanceof BigInteger big) {
      return big;
    }
    if (x instanceof Double) {
      throw new TypeError("'float' object cannot be interpreted as an integer");
    }
    return BigInteger.valueOf(Py.asLong(x));
  }

  public static double hypot(double x, double y) {
    return Math.hypot(x, y);
  }

  public static boolean isclose(double a, double b, Arg... options) {
    double relative = 1e-9;
    double absolute = 0;
    for (Arg option : options) {
      if (option.name().equals("rel_tol")) {
        relative = Py.asDouble(option.value());
      } else {
        absolute = Py.asDouble(option.value());
      }
    }
    if (a == b || Double.isInfinite(a) || Double.isInfinite(b)) {
      return a == b;
    }
    double difference = Math.abs(a - b);
    return difference <= Math.abs(relative * b)
        || difference <= Math.abs(relative * a)
        || difference <= absolute;
  }

  public static boolean isfinite(double x) {
    return Double.isFinite(x);
  }

  public static boolean isinf(double x) {
    return Double.isInfinite(x);
  }

  public static boolean isnan(double x) {
    return Double.isNaN(x);
  }

  public static double ldexp(double x, long i) {
    int exponent = (int) Math.max(-4000, Math.min(4000, i));
    return ranged(Math.scalb(x, exponent), x);
  }

  public static double log(Object x) {
    if (x instanceof BigInteger big && big.signum() > 0) {
      int shift = Math.max(0, big.bitLength() - 1000);
      return Math.log(big.shiftRight(shift).doubleValue()) + shift * Math.log(2);
    }
    return Math.log(positive(x));
  }

  public static double log(Object x, Object base) {
    return Py.truediv(log(x), log(base));
  }

  public static double log10(Object x) {
    if (x instanceof BigInteger big && big.signum() > 0) {
      return log(big) / Math.log(10);
    }
    return Math.log10(positive(x));
  }

  public static double log1p(double x) {
    if (x <= -1) {
      throw new ValueError("math domain error");
    }
    return Math.log1p(x);
  }

  public static double log2(Object x) {
    double value = positive(x);
    int exponent = Math.getExponent(value);
    double mantissa = Math.scalb(value, -exponent);
    if (mantissa == 1) {
      return exponent;
    }
    BigDecimal exact =
        new BigDecimal(Math.log(mantissa))
            .divide(new BigDecimal(Math.log(2)), MathContext.DECIMAL64);
    return exact.add(BigDecimal.valueOf(exponent)).doubleValue();
  }

  private static double positive(Object x) {
    double value = Py.asDouble(x);
    if (value <= 0) {
      throw new ValueError("math domain error");
    }
    return value;
  }

  public static PyTuple modf(double x) {
    double whole = x < 0 ? Math.ceil(x) : Math.floor(x);
    double fraction = Double.isInfinite(x) ? 0 : x - whole;
    return PyTuple.of(Math.copySign(fraction, x), whole);
  }

  public static double pow(double x, double y) {
    if (x == 1 || y == 0) {
      return 1;
    }
    if (x == -1 && Double.isInfinite(y)) {
      return 1;
    }
    double result = Math.pow(x, y);
    boolean finite = Double.isFinite(x) && Double.isFinite(y);
    if (finite && Double.isNaN(result) || x == 0 && y < 0) {
      throw new ValueError("math domain error");
    }
    if (finite && Double.isInfinite(result)) {
      throw new OverflowError("math range error");
    }
    return result;
  }

  public static double radians(double x) {
    return x * (Math.PI / 180.0);
  }

  public static double sin(double x) {
    return defined(Math.sin(x), x);
  }

  public static double sinh(double x) {
    return ranged(Math.sinh(x), x);
  }

  public static double sqrt(double x) {
    return defined(Math.sqrt(x), x);
  }

  public static double tan(double x) {
    return defined(Math.tan(x), x);
  }

  public static double tanh(double x) {
    return Math.tanh(x);
  }

  private static double defined(double result, double argument) {
    if (Double.isNaN(result) && !Double.isNaN(argument)) {
      throw new ValueError("math domain error");
    }
    return result;
  }

  private static double ranged(double result, double argument) {
    if (Double.isInfinite(result) && Double.isFinite(argument)) {
      throw new OverflowError("math range error");
    }
    return result;
  }
}
