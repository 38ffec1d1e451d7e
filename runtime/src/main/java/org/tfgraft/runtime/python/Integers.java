package org.tfgraft.runtime.python;

import java.math.BigInteger;

/** The methods of Python's int. */
public final class Integers {
  private Integers() {}

  public static long bitLength(Object value) {
    return Numbers.big(value).abs().bitLength();
  }

  public static Object conjugate(Object value) {
    return Numbers.normalInt(value);
  }

  public static Object real(Object value) {
    return Numbers.normalInt(value);
  }

  public static long imag(Object value) {
    return 0;
  }

  public static Object numerator(Object value) {
    return Numbers.normalInt(value);
  }

  public static long denominator(Object value) {
    return 1;
  }

  public static PyBytes toBytes(Object value, long length, String byteorder) {
    BigInteger number = Numbers.big(value);
    if (number.signum() < 0) {
      throw new OverflowError("can't convert negative int to unsigned");
    }
    if ((number.bitLength() + 7) / 8 > length) {
      throw new OverflowError("int too big to convert");
    }
    byte[] bytes = new byte[(int) length];
    for (int i = 0; i < bytes.length; i++) {
      int at = byteorder.equals("little") ? i : bytes.length - 1 - i;
      bytes[at] = number.shiftRight(8 * i).byteValue();
    }
    return PyBytes.of(bytes);
  }

  public static Object fromBytes(Object bytes, String byteorder) {
    byte[] data = ((PyBytes) bytes).toByteArray();
    BigInteger number = BigInteger.ZERO;
    for (int i = 0; i < data.length; i++) {
      int at = byteorder.equals("little") ? data.length - 1 - i : i;
      number = number.shiftLeft(8).or(BigInteger.valueOf(data[at] & 0xff));
    }
    return Numbers.normal(number);
  }
}
