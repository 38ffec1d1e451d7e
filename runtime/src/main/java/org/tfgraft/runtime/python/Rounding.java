package org.tfgraft.runtime.python;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;

/** {@code round}: half to even in Python 3, away from zero and always a float in Python 2. */
final class Rounding {
  private Rounding() {}

  static Object round(Object value) {
    if (PythonProgram.current().isPython2()) {
      return round(value, 0L);
    }
    if (Numbers.isIntegral(value)) {
      return Numbers.normalInt(value);
    }
    if (!Numbers.isFloat(value)) {
      return special(value);
    }
    double real = Numbers.toDouble(value);
    return Conversions.toInt(
        Double.isNaN(real) || Double.isInfinite(real) ? real : Math.rint(real));
  }

  static Object round(Object value, Object digits) {
    if (digits == null) {
      return round(value);
    }
    int places = Numbers.toInt(digits);
    boolean old = PythonProgram.current().isPython2();
    RoundingMode mode = old ? RoundingMode.HALF_UP : RoundingMode.HALF_EVEN;
    if (Numbers.isIntegral(value) && !old) {
      if (places >= 0) {
        return Numbers.normalInt(value);
      }
      BigInteger rounded = new BigDecimal(Numbers.big(value)).setScale(places, mode).toBigInteger();
      return Numbers.normal(rounded);
    }
    if (!Numbers.isNumber(value)) {
      return special(value, digits);
    }
    return rounded(Numbers.toDouble(value), places, mode);
  }

  private static double rounded(double value, int places, RoundingMode mode) {
    boolean fixed = value == 0 || Double.isNaN(value) || Double.isInfinite(value);
    if (fixed || places > 323) {
      return value;
    }
    if (places < -308) {
      return Math.copySign(0.0, value);
    }
    double result = new BigDecimal(value).setScale(places, mode).doubleValue();
    if (Double.isInfinite(result)) {
      throw new OverflowError("rounded value too large to represent");
    }
    return Math.copySign(result, value);
  }

  private static Object special(Object value, Object... digits) {
    if (value instanceof PyNumber number) {
      return digits.length == 0 ? round(number.pyFloat()) : round(number.pyFloat(), digits[0]);
    }
    if (Specials.has(value, "__round__")) {
      return Specials.call(value, "__round__", digits);
    }
    throw new TypeError(
        "type " + PyType.of(value).nameInMessages() + " doesn't define __round__ method");
  }
}
