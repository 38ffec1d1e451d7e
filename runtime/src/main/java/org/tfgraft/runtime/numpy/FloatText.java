package org.tfgraft.runtime.numpy;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/**
 * Decimal texts of floating point numbers: the shortest digits that read back as the same number.
 */
final class FloatText {
  private FloatText() {}

  /** The decimal with the fewest digits that identifies the number among those of its type. */
  static BigDecimal shortest(double value, NumpyType type) {
    if (value == 0) {
      return BigDecimal.ZERO;
    }
    BigDecimal exact = new BigDecimal(value);
    String start =
        type == NumpyType.FLOAT64 ? Double.toString(value) : Float.toString((float) value);
    int digits = new BigDecimal(start).stripTrailingZeros().precision();
    BigDecimal best = rounded(exact, digits);
    if (!identifies(best, value, type)) {
      digits++;
      best = rounded(exact, digits);
    }
    while (digits > 1) {
      BigDecimal shorter = rounded(exact, digits - 1);
      if (!identifies(shorter, value, type)) {
        break;
      }
      best = shorter;
      digits--;
    }
    return best.stripTrailingZeros();
  }

  private static BigDecimal rounded(BigDecimal exact, int digits) {
    return exact.round(new MathContext(digits, RoundingMode.HALF_EVEN));
  }

  private static boolean identifies(BigDecimal text, double value, NumpyType type) {
    return switch (type) {
      case FLOAT16 -> HalfFloat.toFloat(HalfFloat.fromDouble(text.doubleValue())) == value;
      case FLOAT32 -> Float.parseFloat(text.toString()) == (float) value;
      case BFLOAT16 -> HalfFloat.bfloat(text.floatValue()) == HalfFloat.bfloat((float) value);
      default -> Double.parseDouble(text.toString()) == value;
    };
  }

  /** Digits with a decimal point, at most {@code precision} after it, trailing zeros trimmed. */
  static String positional(double value, NumpyType type, int precision) {
    BigDecimal decimal = shortest(value, type);
    if (decimal.scale() > precision) {
      decimal = new BigDecimal(value).setScale(precision, RoundingMode.HALF_EVEN);
      if (decimal.signum() != 0) {
        decimal = decimal.stripTrailingZeros();
      }
    }
    if (decimal.signum() == 0) {
      return sign(value) + "0.";
    }
    String text = decimal.toPlainString();
    return text.indexOf('.') < 0 ? text + "." : text;
  }

  /** Mantissa and exponent, as {@code 1.5e-05}; exact digits if {@code unique} is false. */
  static String scientific(double value, NumpyType type, int precision, boolean unique) {
    BigDecimal decimal =
        value == 0 ? BigDecimal.ZERO : unique ? shortest(value, type) : new BigDecimal(value);
    if (!unique || decimal.precision() > precision + 1) {
      decimal = new BigDecimal(value).round(new MathContext(precision + 1, RoundingMode.HALF_EVEN));
    }
    String digits = decimal.unscaledValue().abs().toString();
    int exponent = value == 0 ? 0 : digits.length() - 1 - decimal.scale();
    String fraction = digits.substring(1);
    fraction = unique ? trimmed(fraction) : padded(fraction, precision);
    String power = String.format("%02d", Math.abs(exponent));
    return sign(value)
        + digits.charAt(0)
        + "."
        + fraction
        + "e"
        + (exponent < 0 ? "-" : "+")
        + power;
  }

  private static String trimmed(String fraction) {
    int end = fraction.length();
    while (end > 0 && fraction.charAt(end - 1) == '0') {
      end--;
    }
    return fraction.substring(0, end);
  }

  private static String padded(String fraction, int precision) {
    return fraction.length() > precision
        ? fraction.substring(0, precision)
        : fraction + "0".repeat(precision - fraction.length());
  }

  private static String sign(double value) {
    return Double.doubleToRawLongBits(value) < 0 ? "-" : "";
  }

  /** The text of a NumPy scalar: {@code 0.4}, {@code 1e-05}, {@code inf}. */
  static String scalar(double value, NumpyType type) {
    if (Double.isNaN(value)) {
      return "nan";
    }
    if (Double.isInfinite(value)) {
      return value < 0 ? "-inf" : "inf";
    }
    double magnitude = Math.abs(value);
    if (magnitude == 0 || (magnitude < 1e16 && magnitude >= 1e-4)) {
      String text = positional(value, type, Integer.MAX_VALUE);
      return text.endsWith(".") ? text + "0" : text;
    }
    return scientific(value, type, Integer.MAX_VALUE - 1, true).replace(".e", "e");
  }
}
