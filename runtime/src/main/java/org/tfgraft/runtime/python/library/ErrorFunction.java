package org.tfgraft.runtime.python.library;

/** The error function: a power series near zero, a continued fraction in the tails. */
final class ErrorFunction {
  private static final double CHANGE_OVER = 1.5;
  private static final int TERMS = 60;

  private ErrorFunction() {}

  static double erf(double x) {
    if (Double.isNaN(x)) {
      return x;
    }
    double size = Math.abs(x);
    return Math.copySign(size < CHANGE_OVER ? series(size) : 1 - fraction(size), x);
  }

  static double erfc(double x) {
    if (Double.isNaN(x)) {
      return x;
    }
    if (Math.abs(x) < CHANGE_OVER) {
      return 1 - Math.copySign(series(Math.abs(x)), x);
    }
    return x > 0 ? fraction(x) : 2 - fraction(-x);
  }

  private static double series(double x) {
    double term = x;
    double sum = x;
    for (int n = 1; n < TERMS; n++) {
      term *= 2 * x * x / (2 * n + 1);
      sum += term;
    }
    return 2 / Math.sqrt(Math.PI) * Math.exp(-x * x) * sum;
  }

  private static double fraction(double x) {
    if (x > 27) {
      return 0;
    }
    double tail = x;
    for (int n = TERMS * 2; n > 0; n--) {
      tail = x + n / 2.0 / tail;
    }
    return Math.exp(-x * x) / Math.sqrt(Math.PI) / tail;
  }
}
