package org.tfgraft.runtime.python;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/** Floats as Python prints them: the shortest text that reads back, and C's e, f and g formats. */
final class FloatText {
  private FloatText() {}

  /** What {@code repr} prints. */
  static String repr(double value) {
    if (Double.isNaN(value) || Double.isInfinite(value)) {
      return special(value);
    }
    if (value == Math.rint(value) && Math.abs(value) < 1e15) {
      String whole = Long.toString((long) value) + ".0";
      return value == 0 && 1 / value < 0 ? "-0.0" : whole;
    }
    return layout(shortest(value), -4, 16, true);
  }

  /** What {@code str} prints in Python 2: twelve digits. */
  static String str12(double value) {
    if (Double.isNaN(value) || Double.isInfinite(value)) {
      return special(value);
    }
    if (value == 0) {
      return repr(value);
    }
    BigDecimal rounded = new BigDecimal(value).round(new MathContext(12, RoundingMode.HALF_EVEN));
    return layout(rounded.stripTrailingZeros(), -4, 12, true);
  }

  static String special(double value) {
    return Double.isNaN(value) ? "nan" : value > 0 ? "inf" : "-inf";
  }

  /** C's {@code %.<precision>f}. */
  static String fixed(double value, int precision) {
    BigDecimal scaled = new BigDecimal(value).setScale(precision, RoundingMode.HALF_EVEN);
    return signed(value, scaled.abs().toPlainString());
  }

  /** C's {@code %.<precision>e}. */
  static String exponential(double value, int precision) {
    BigDecimal rounded = round(value, precision + 1);
    String digits = digits(rounded, precision + 1);
    int exponent = value == 0 ? 0 : exponent(rounded);
    String fraction = precision == 0 ? "" : "." + digits.substring(1);
    return signed(value, digits.charAt(0) + fraction + exponentText(exponent));
  }

  /** C's {@code %.<precision>g}; with {@code keepZeros} as its {@code #} flag has it. */
  static String general(double value, int precision, boolean keepZeros) {
    int digits = Math.max(1, precision);
    BigDecimal rounded = round(value, digits);
    int exponent = value == 0 ? 0 : exponent(rounded);
    if (exponent < -4 || exponent >= digits) {
      String text = exponential(value, digits - 1);
      return keepZeros ? text : withoutZeros(text);
    }
    String text =
        rounded.abs().setScale(digits - 1 - exponent, RoundingMode.UNNECESSARY).toPlainString();
    return signed(value, keepZeros ? text : withoutZeros(text));
  }

  /** The exponential form with this many digits, trailing zeros left out. */
  static String exponentialShort(double value, int digits) {
    return withoutZeros(exponential(value, digits - 1));
  }

  /** The decimal exponent after rounding to this many digits. */
  static int roundedExponent(double value, int digits) {
    return value == 0 ? 0 : exponent(round(value, digits));
  }

  /** The shortest decimal that reads back as this float. */
  static BigDecimal shortest(double value) {
    BigDecimal exact = new BigDecimal(value);
    boolean powerOfTwo = (Double.doubleToRawLongBits(value) & 0xfffffffffffffL) == 0;
    int first = Math.abs(value) < 1e-300 ? 1 : 15;
    for (int digits = first; digits < 17; digits++) {
      BigDecimal rounded = exact.round(new MathContext(digits, RoundingMode.HALF_EVEN));
      if (rounded.doubleValue() == value) {
        return rounded.stripTrailingZeros();
      }
      if (powerOfTwo) {
        BigDecimal above = exact.round(new MathContext(digits, RoundingMode.UP));
        if (above.doubleValue() == value) {
          return above.stripTrailingZeros();
        }
      }
    }
    return exact.round(new MathContext(17, RoundingMode.HALF_EVEN)).stripTrailingZeros();
  }

  /** Plain notation while the exponent is in [least, limit), else scientific. */
  static String layout(BigDecimal value, int least, int limit, boolean pointZero) {
    int exponent = exponent(value);
    if (exponent < least || exponent >= limit) {
      String digits = value.unscaledValue().abs().toString();
      digits = digits.replaceAll("0+$", "");
      String mantissa =
          digits.length() == 1 ? digits : digits.charAt(0) + "." + digits.substring(1);
      return (value.signum() < 0 ? "-" : "") + mantissa + exponentText(exponent);
    }
    String plain = value.toPlainString();
    return pointZero && plain.indexOf('.') < 0 ? plain + ".0" : plain;
  }

  static int exponent(BigDecimal value) {
    return value.precision() - value.scale() - 1;
  }

  private static BigDecimal round(double value, int digits) {
    return new BigDecimal(value).round(new MathContext(digits, RoundingMode.HALF_EVEN));
  }

  private static String digits(BigDecimal rounded, int count) {
    String digits = rounded.unscaledValue().abs().toString();
    return digits.length() > count
        ? digits.substring(0, count)
        : digits + "0".repeat(count - digits.length());
  }

  private static String exponentText(int exponent) {
    int size = Math.abs(exponent);
    return (exponent < 0 ? "e-" : "e+") + (size < 10 ? "0" : "") + size;
  }

  private static String signed(double value, String magnitude) {
    return Double.doubleToRawLongBits(value) < 0 ? "-" + magnitude : magnitude;
  }

  private static String withoutZeros(String text) {
    int e = text.indexOf('e');
    String mantissa = e < 0 ? text : text.substring(0, e);
    if (mantissa.indexOf('.') >= 0) {
      int end = mantissa.length();
      while (mantissa.charAt(end - 1) == '0') {
        end--;
      }
      mantissa = mantissa.substring(0, mantissa.charAt(end - 1) == '.' ? end - 1 : end);
    }
    return e < 0 ? mantissa : mantissa + text.substring(e);
  }
}
