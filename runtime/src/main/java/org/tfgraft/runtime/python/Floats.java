package org.tfgraft.runtime.python;

import java.math.BigDecimal;
import java.math.BigInteger;

/** The methods of Python's float. */
public final class Floats {
  private Floats() {}

  public static boolean isInteger(double value) {
    return value == Math.rint(value) && !Double.isInfinite(value);
  }

  public static double conjugate(double value) {
    return value;
  }

  public static double real(double value) {
    return value;
  }

  public static double imag(double value) {
    return 0;
  }

  public static PyTuple asIntegerRatio(double value) {
    if (!Double.isFinite(value)) {
      throw Double.isNaN(value)
          ? new ValueError("cannot convert NaN to integer ratio")
          : new OverflowError("cannot convert Infinity to integer ratio");
    }
    BigDecimal exact = new BigDecimal(value);
    BigInteger top = exact.unscaledValue();
    BigInteger bottom = BigInteger.ONE;
    if (exact.scale() > 0) {
      bottom = BigInteger.TEN.pow(exact.scale());
    } else {
      top = top.multiply(BigInteger.TEN.pow(-exact.scale()));
    }
    BigInteger common = top.signum() == 0 ? bottom : top.gcd(bottom);
    return PyTuple.of(Numbers.normal(top.divide(common)), Numbers.normal(bottom.divide(common)));
  }

  public static String hex(double value) {
    if (!Double.isFinite(value)) {
      return FloatText.special(value);
    }
    if (value == 0) {
      return 1 / value < 0 ? "-0x0.0p+0" : "0x0.0p+0";
    }
    long bits = Double.doubleToRawLongBits(value);
    int exponent = Math.max(Math.getExponent(value), Double.MIN_EXPONENT);
    String digits = Long.toHexString(bits & 0xfffffffffffffL);
    String lead = Math.abs(value) < Double.MIN_NORMAL ? "0x0." : "0x1.";
    return (bits < 0 ? "-" : "")
        + lead
        + "0".repeat(13 - digits.length())
        + digits
        + "p"
        + (exponent < 0 ? "" : "+")
        + exponent;
  }

  public static double fromhex(String text) {
    String digits = text.strip();
    return Double.parseDouble(digits.contains("p") ? digits : digits + "p0");
  }
}
