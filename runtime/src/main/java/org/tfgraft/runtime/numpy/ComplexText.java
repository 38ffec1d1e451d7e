package org.tfgraft.runtime.numpy;

/** The text of one complex number: {@code (1+2j)}, {@code 2j}. */
final class ComplexText {
  private ComplexText() {}

  static String of(Complex value, NumpyType type) {
    NumpyType part = type == NumpyType.COMPLEX64 ? NumpyType.FLOAT32 : NumpyType.FLOAT64;
    String imag = part(value.imag(), part) + "j";
    if (value.real() == 0 && Double.doubleToRawLongBits(value.real()) == 0) {
      return imag;
    }
    String sign = imag.startsWith("-") ? "" : "+";
    return "(" + part(value.real(), part) + sign + imag + ")";
  }

  private static String part(double value, NumpyType type) {
    String text = FloatText.scalar(value, type);
    return text.endsWith(".0") ? text.substring(0, text.length() - 2) : text;
  }
}
