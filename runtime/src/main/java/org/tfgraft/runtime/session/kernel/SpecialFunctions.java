package org.tfgraft.runtime.session.kernel;

/** The error and gamma functions. */
final class SpecialFunctions {
  private static final double[] LANCZOS = {
    0.99999999999980993, 676.5203681218851, -1259.1392167224028, 771.32342877765313,
    -176.61502916214059, 12.507343278686905, -0.13857109526572012, 9.9843695780195716e-6,
    1.5056327351493116e-7
  };

  private SpecialFunctions() {}

  static double erf(double x) {
    if (Double.isNaN(x)) {
      return x;
    }
    double magnitude = Math.abs(x);
    double value = magnitude < 2.5 ? series(magnitude) : 1 - continued(magnitude);
    return x < 0 ? -value : value;
  }

  private static double series(double x) {
    double term = x;
    double sum = x;
    for (int n = 1; n < 100 && Math.abs(term) > 1e-17 * Math.abs(sum); n++) {
      term *= -x * x / n;
      sum += term / (2 * n + 1);
    }
    return sum * 2 / Math.sqrt(Math.PI);
  }

  private static double continued(double x) {
    if (x > 27) {
      return 0;
    }
    double fraction = 0;
    for (int k = 60; k > 0; k--) {
      fraction = k / 2.0 / (x + fraction);
    }
    return Math.exp(-x * x) / Math.sqrt(Math.PI) / (x + fraction);
  }

  static double logGamma(double x) {
    if (x < 0.5) {
      return Math.log(Math.PI / Math.abs(Math.sin(Math.PI * x))) - logGamma(1 - x);
    }
    double shifted = x - 1;
    double sum = LANCZOS[0];
    for (int i = 1; i < LANCZOS.length; i++) {
      sum += LANCZOS[i] / (shifted + i);
    }
    double t = shifted + 7.5;
    return 0.5 * Math.log(2 * Math.PI) + (shifted + 0.5) * Math.log(t) - t + Math.log(sum);
  }

  static double digamma(double x) {
    if (x <= 0 && x == Math.floor(x)) {
      return Double.NaN;
    }
    if (x < 0) {
      return digamma(1 - x) - Math.PI / Math.tan(Math.PI * x);
    }
    double result = 0;
    double value = x;
    while (value < 10) {
      result -= 1 / value++;
    }
    double inverse = 1 / (value * value);
    double tail =
        inverse
            * (1.0 / 12
                - inverse
                    * (1.0 / 120
                        - inverse * (1.0 / 252 - inverse * (1.0 / 240 - inverse * (1.0 / 132)))));
    return result + Math.log(value) - 0.5 / value - tail;
  }
}
