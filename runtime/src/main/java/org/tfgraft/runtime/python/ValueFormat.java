package org.tfgraft.runtime.python;

import java.math.BigInteger;
import java.util.Locale;

/** {@code format(value, spec)} for every kind of value. */
final class ValueFormat {
  private ValueFormat() {}

  static String of(Object value, String spec) {
    if (value instanceof PyObject && Specials.has(value, "__format__")) {
      return (String) Specials.call(value, "__format__", spec);
    }
    if (value instanceof PyFormattable formattable) {
      return formattable.pyFormat(spec);
    }
    if (spec.isEmpty()) {
      return Str.of(value);
    }
    if (value instanceof Derived derived) {
      return of(derived.plain(), spec);
    }
    if (value instanceof String text) {
      return text(text, FormatSpec.parse(spec));
    }
    if (Numbers.isIntegral(value)) {
      return integer(value, FormatSpec.parse(spec));
    }
    if (Numbers.isFloat(value)) {
      return real(Numbers.toDouble(value), FormatSpec.parse(spec));
    }
    if (PythonProgram.current().isPython2()) {
      return text(Str.of(value), FormatSpec.parse(spec));
    }
    throw new TypeError(
        "unsupported format string passed to " + PyType.of(value).nameInMessages() + ".__format__");
  }

  private static String text(String text, FormatSpec spec) {
    if (spec.type() != FormatSpec.NONE && spec.type() != 's') {
      throw unknownCode(spec, "str");
    }
    if (spec.sign() != FormatSpec.NONE) {
      throw new ValueError("Sign not allowed in string format specifier");
    }
    if (spec.alternate()) {
      throw new ValueError("Alternate form (#) not allowed in string format specifier");
    }
    if (spec.align() == '=') {
      throw new ValueError("'=' alignment not allowed in string format specifier");
    }
    if (spec.grouping() != FormatSpec.NONE) {
      throw new ValueError("Cannot specify '" + spec.grouping() + "' with 's'.");
    }
    String shown = spec.precision() < 0 ? text : Strings.head(text, spec.precision());
    return spec.pad(shown, 0, '<');
  }

  private static String integer(Object value, FormatSpec spec) {
    switch (spec.type()) {
      case 'e', 'E', 'f', 'F', 'g', 'G', '%':
        return real(Numbers.toDouble(Numbers.normalInt(value)), spec);
      case FormatSpec.NONE, 'd', 'n':
        return digits(Numbers.big(value), spec, 10, "");
      case 'x', 'X':
        return digits(Numbers.big(value), spec, 16, spec.type() == 'x' ? "0x" : "0X");
      case 'o':
        return digits(Numbers.big(value), spec, 8, "0o");
      case 'b':
        return digits(Numbers.big(value), spec, 2, "0b");
      case 'c':
        return spec.pad(Builtins.chr(Numbers.toLong(value)), 0, '<');
      default:
        throw unknownCode(spec, PyType.of(value).nameInMessages());
    }
  }

  private static String digits(BigInteger value, FormatSpec spec, int base, String prefix) {
    if (spec.precision() >= 0) {
      throw new ValueError("Precision not allowed in integer format specifier");
    }
    if (spec.grouping() == ',' && base != 10) {
      throw new ValueError("Cannot specify ',' with '" + spec.type() + "'.");
    }
    String digits = value.abs().toString(base);
    if (spec.type() == 'X') {
      digits = digits.toUpperCase(Locale.ROOT);
    }
    String head = sign(value.signum() < 0, spec) + (spec.alternate() ? prefix : "");
    return assembled(head, digits, "", spec, base == 10 ? 3 : 4);
  }

  private static String real(double value, FormatSpec spec) {
    String head = sign(Double.doubleToRawLongBits(value) < 0 && !Double.isNaN(value), spec);
    String body = body(Math.abs(value), spec);
    int end = 0;
    while (end < body.length() && Character.isDigit(body.charAt(end))) {
      end++;
    }
    return assembled(head, body.substring(0, end), body.substring(end), spec, 3);
  }

  private static String body(double value, FormatSpec spec) {
    char type = spec.type();
    if (Double.isNaN(value) || Double.isInfinite(value)) {
      String text = FloatText.special(value) + (type == '%' ? "%" : "");
      return Character.isUpperCase(type) ? text.toUpperCase(Locale.ROOT) : text;
    }
    int precision = spec.precision() < 0 ? 6 : spec.precision();
    switch (type) {
      case 'e':
        return point(FloatText.exponential(value, precision), precision, spec);
      case 'E':
        return point(FloatText.exponential(value, precision), precision, spec)
            .toUpperCase(Locale.ROOT);
      case 'f', 'F':
        return point(FloatText.fixed(value, precision), precision, spec);
      case 'g', 'n':
        return FloatText.general(value, precision, spec.alternate());
      case 'G':
        return FloatText.general(value, precision, spec.alternate()).toUpperCase(Locale.ROOT);
      case '%':
        return point(FloatText.fixed(value * 100, precision), precision, spec) + "%";
      case FormatSpec.NONE:
        return spec.precision() < 0 ? FloatText.repr(value) : likeRepr(value, spec.precision());
      default:
        throw unknownCode(spec, "float");
    }
  }

  private static String point(String text, int precision, FormatSpec spec) {
    if (!spec.alternate() || precision > 0) {
      return text;
    }
    int e = text.indexOf('e');
    return e < 0 ? text + "." : text.substring(0, e) + "." + text.substring(e);
  }

  /** Without a type: like g, but with a digit after the point, for which it keeps room. */
  private static String likeRepr(double value, int precision) {
    int digits = Math.max(1, precision);
    int exponent = FloatText.roundedExponent(value, digits);
    if (exponent < -4 || exponent >= digits - 1) {
      return FloatText.exponentialShort(value, digits);
    }
    String text = FloatText.general(value, digits, false);
    return text.indexOf('.') < 0 ? text + ".0" : text;
  }

  private static String sign(boolean negative, FormatSpec spec) {
    if (negative) {
      return "-";
    }
    return spec.sign() == '+' ? "+" : spec.sign() == ' ' ? " " : "";
  }

  private static String assembled(
      String head, String digits, String tail, FormatSpec spec, int group) {
    String grouped = digits;
    if (spec.grouping() != FormatSpec.NONE && !digits.isEmpty()) {
      boolean zeros = spec.align() == '=' && spec.fill().equals("0");
      int room = zeros ? spec.width() - head.length() - tail.length() : 0;
      grouped = group(digits, spec.grouping(), group, room);
    }
    return spec.pad(head + grouped + tail, head.length(), '>');
  }

  /** Digits in groups, with zeros before them until they fill the room. */
  private static String group(String digits, char separator, int size, int room) {
    StringBuilder text = new StringBuilder();
    String left = digits;
    int written = 0;
    int done = 0;
    while (!left.isEmpty() || written < room) {
      if (done > 0 && done % size == 0) {
        text.append(separator);
        written++;
      }
      text.append(left.isEmpty() ? '0' : left.charAt(left.length() - 1));
      left = left.isEmpty() ? left : left.substring(0, left.length() - 1);
      written++;
      done++;
    }
    return text.reverse().toString();
  }

  private static ValueError unknownCode(FormatSpec spec, String type) {
    return new ValueError(
        "Unknown format code '" + spec.type() + "' for object of type '" + type + "'");
  }
}
