package org.tfgraft.runtime.python.library;

import java.math.BigDecimal;
import java.math.MathContext;

/** The error function by its Taylor series, with digits enough that the result is rounded right. */
final class ErrorFunction {
  private static final double LARGEST = 27.3;

  private ErrorFunction() {}

  static double erf(double x) {
    if (Double.isNaN(x) || Math.abs(x) > 6) {
      return Double.isNaN(x) ? x : Math.signum(x);
    }
    return x == 0 ? x : series(x, context(x)).doubleValue();
  }

  static double erfc(double x) {
    if (Double.isNaN(x) || Math.abs(x) > LARGEST) {
      return Double.isNaN(x) ? x : x > 0 ? 0.0 : 2.0;
    }
    MathContext context = context(x);
    return BigDecimal.ONE.subtract(series(x, context), context).doubleValue();
  }

  /** Terms grow to e^(x*x), and a tail is as small as e^(-x*x). */
  private static MathContext context(double x) {
    return new MathContext(40 + (int) (x * x));
  }

  private static BigDecimal series(double value, MathContext context) {
    BigDecimal x = new BigDecimal(value);
    BigDecimal square = x.multiply(x, context);
    BigDecimal least = BigDecimal.ONE.movePointLeft(context.getPrecision());
    BigDecimal power = x;
    BigDecimal sum = x;
    for (int n = 1; power.abs().compareTo(least) > 0; n++) {
      power = power.multiply(square, context).divide(BigDecimal.valueOf(-n), context);
      sum = sum.add(power.divide(BigDecimal.valueOf(2L * n + 1), context), context);
    }
    BigDecimal root = pi(context).sqrt(context);
    return sum.multiply(BigDecimal.valueOf(2), context).divide(root, context);
  }

  private static BigDecimal pi(MathContext context) {
    BigDecimal fifth = arctangentOfInverse(5, context).multiply(BigDecimal.valueOf(16));
    BigDecimal other = arctangentOfInverse(239, context).multiply(BigDecimal.valueOf(4));
    return fifth.subtract(other, context);
  }

  private static BigDecimal arctangentOfInverse(long n, MathContext context) {
    BigDecimal least = BigDecimal.ONE.movePointLeft(context.getPrecision() + 2);
    BigDecimal power = BigDecimal.ONE.divide(BigDecimal.valueOf(n), context);
    BigDecimal sum = power;
    for (long k = 3; power.abs().compareTo(least) > 0; k += 2) {
      power = power.divide(BigDecimal.valueOf(-n * n), context);
      sum = sum.add(power.divide(BigDecimal.valueOf(k), context), context);
    }
    return sum;
  }
}
