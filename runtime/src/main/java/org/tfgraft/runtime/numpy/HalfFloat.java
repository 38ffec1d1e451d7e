package org.tfgraft.runtime.numpy;

/** Conversion of 16-bit floating point numbers, rounding to nearest even. */
final class HalfFloat {
  private HalfFloat() {}

  static float toFloat(short bits) {
    int sign = (bits & 0x8000) << 16;
    int exponent = (bits >> 10) & 0x1f;
    int fraction = bits & 0x3ff;
    if (exponent == 0x1f) {
      return Float.intBitsToFloat(sign | 0x7f800000 | (fraction << 13));
    }
    if (exponent == 0) {
      float tiny = fraction * 0x1p-24f;
      return sign == 0 ? tiny : -tiny;
    }
    return Float.intBitsToFloat(sign | ((exponent + 112) << 23) | (fraction << 13));
  }

  static short fromDouble(double value) {
    int sign = Double.doubleToRawLongBits(value) < 0 ? 0x8000 : 0;
    if (Double.isNaN(value)) {
      return (short) (sign | 0x7e00);
    }
    double magnitude = Math.abs(value);
    if (magnitude >= 65520) {
      return (short) (sign | 0x7c00);
    }
    if (magnitude < 0x1p-14) {
      return (short) (sign | (int) Math.rint(magnitude * 0x1p24));
    }
    int exponent = Math.getExponent(magnitude);
    int fraction = (int) Math.rint(Math.scalb(magnitude, 10 - exponent)) - 1024;
    return (short) (sign | (((exponent + 15) << 10) + fraction));
  }

  static short bfloat(float value) {
    int bits = Float.floatToRawIntBits(value);
    if (Float.isNaN(value)) {
      return (short) 0x7fc0;
    }
    return (short) ((bits + 0x7fff + ((bits >> 16) & 1)) >> 16);
  }
}
