package org.tfgraft.runtime.python;

import java.math.BigDecimal;
import java.util.Iterator;

/** {@code int(x)}, {@code float(x)} and {@code bytes(x)}. */
final class Conversions {
  private Conversions() {}

  /** An int or float literal; the ellipsis of a default that has no text is the greatest int. */
  static Object number(String literal) {
    if (literal.equals("…")) {
      return Long.MAX_VALUE;
    }
    boolean isInt = literal.matches("-?[0-9]+");
    return isInt ? IntText.parse(literal, 10) : (Object) parseFloat(literal);
  }

  static Object toInt(Object value) {
    if (Numbers.isIntegral(value)) {
      return Numbers.normalInt(value);
    }
    if (Numbers.isFloat(value)) {
      return fromFloat(Numbers.toDouble(value));
    }
    if (value instanceof String || value instanceof PyBytes) {
      return IntText.parse(value, 10);
    }
    if (value instanceof ValueObject derived && !Specials.has(value, "__int__")) {
      return toInt(derived.plain());
    }
    Object special = number(value, "__int__");
    if (special == null && Numbers.isIndex(value)) {
      return Numbers.index(value);
    }
    if (special == null) {
      throw new TypeError(
          "int() argument must be a string, a bytes-like object or a number, not '"
              + PyType.of(value).nameInMessages()
              + "'");
    }
    return Numbers.normalInt(special);
  }

  private static Object fromFloat(double value) {
    if (Double.isNaN(value)) {
      throw new ValueError("cannot convert float NaN to integer");
    }
    if (Double.isInfinite(value)) {
      throw new OverflowError("cannot convert float infinity to integer");
    }
    return Numbers.normal(Numbers.bigInteger(value));
  }

  static Object toFloat(Object value) {
    if (Numbers.isNumber(value)) {
      return Numbers.toDouble(value);
    }
    if (value instanceof String text) {
      return parseFloat(text);
    }
    if (value instanceof ValueObject derived && !Specials.has(value, "__float__")) {
      return toFloat(derived.plain());
    }
    Object special = number(value, "__float__");
    if (special == null) {
      throw new TypeError(
          "float() argument must be a string or a number, not '"
              + PyType.of(value).nameInMessages()
              + "'");
    }
    return Numbers.toDouble(special);
  }

  /** What the value's own conversion gives, or null if it has none. */
  private static Object number(Object value, String method) {
    if (value instanceof PyNumber number) {
      return method.equals("__int__") ? number.pyInt() : (Object) number.pyFloat();
    }
    return Specials.has(value, method) ? Specials.call(value, method) : null;
  }

  private static double parseFloat(String text) {
    String plain = digits(text).toLowerCase(java.util.Locale.ROOT);
    String unsigned = plain.startsWith("+") || plain.startsWith("-") ? plain.substring(1) : plain;
    switch (unsigned) {
      case "inf", "infinity":
        return plain.startsWith("-") ? Double.NEGATIVE_INFINITY : Double.POSITIVE_INFINITY;
      case "nan":
        return Double.NaN;
      default:
        return parseDecimal(text, plain);
    }
  }

  private static String digits(String text) {
    return Strings.strip(text);
  }

  private static double parseDecimal(String text, String plain) {
    String grouped = plain.replaceAll("(?<=[0-9])_(?=[0-9])", "");
    if (grouped.isEmpty() || !grouped.matches("[+-]?([0-9]+\\.?[0-9]*|\\.[0-9]+)(e[+-]?[0-9]+)?")) {
      String shown = digits(text).isEmpty() ? "" : Repr.of(text);
      throw new ValueError("could not convert string to float: " + shown);
    }
    try {
      return Double.parseDouble(grouped);
    } catch (NumberFormatException e) {
      return new BigDecimal(grouped).doubleValue();
    }
  }

  static PyBytes toBytes(Object source) {
    if (source instanceof PyBytes bytes) {
      return bytes;
    }
    if (source instanceof String) {
      throw new TypeError("string argument without an encoding");
    }
    if (Numbers.isIndex(source)) {
      return PyBytes.of("\0".repeat(Numbers.toInt(source)));
    }
    StringBuilder latin1 = new StringBuilder();
    for (Iterator<Object> i = Iteration.over(source); i.hasNext(); ) {
      long value = Numbers.toLong(i.next());
      if (value < 0 || value > 255) {
        throw new ValueError("bytes must be in range(0, 256)");
      }
      latin1.append((char) value);
    }
    return PyBytes.of(latin1.toString());
  }
}
