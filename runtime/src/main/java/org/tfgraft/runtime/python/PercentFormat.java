package org.tfgraft.runtime.python;

import java.math.BigInteger;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The {@code %} operator on text. */
final class PercentFormat {
  private final String format;
  private final Object values;
  private final boolean isTuple;
  private final StringBuilder out = new StringBuilder();
  private int next;
  private int used;
  private boolean keyed;
  private Object keyedValue;

  /** Flags, width and precision of one conversion. */
  private record Conversion(
      boolean left,
      boolean plus,
      boolean blank,
      boolean alternate,
      boolean zero,
      int width,
      int precision) {}

  private PercentFormat(String format, Object values) {
    this.format = format;
    this.values = values;
    this.isTuple = values instanceof PyTuple;
  }

  static String apply(String format, Object values) {
    return new PercentFormat(format, values).run();
  }

  private String run() {
    while (next < format.length()) {
      char c = format.charAt(next++);
      if (c == '%') {
        conversion();
      } else {
        out.append(c);
      }
    }
    boolean left = isTuple ? used < ((PyTuple) values).size() : used == 0 && !isMapping();
    if (left && !keyed) {
      throw new TypeError("not all arguments converted during string formatting");
    }
    return out.toString();
  }

  private boolean isMapping() {
    return values instanceof Map<?, ?>
        || values instanceof List<?> && !isTuple
        || values instanceof PyOperand && !(values instanceof PyAbstractSet<?>) && hasItems();
  }

  private boolean hasItems() {
    return !(values instanceof PyInstance) || Specials.has(values, "__getitem__");
  }

  private void conversion() {
    if (format.startsWith("%", next)) {
      out.append('%');
      next++;
      return;
    }
    keyedValue = null;
    boolean mapped = key();
    Conversion conversion = flags();
    if (next >= format.length()) {
      throw new ValueError("incomplete format");
    }
    int point = format.codePointAt(next);
    int at = next;
    next += Character.charCount(point);
    Object value = mapped ? keyedValue : argument();
    if ("sracdiuoxXeEfFgG".indexOf(point) < 0) {
      throw new ValueError(
          "unsupported format character '%s' (0x%x) at index %d"
              .formatted(Character.toString(point), point, at));
    }
    boolean asText = "sra".indexOf(point) >= 0;
    out.append(convert((char) point, conversion, asText ? value : Derived.plainOf(value)));
  }

  /** Reads {@code (key)}. */
  private boolean key() {
    if (next >= format.length() || format.charAt(next) != '(') {
      return false;
    }
    if (isTuple || values instanceof String || !isMapping()) {
      throw new TypeError("format requires a mapping");
    }
    int depth = 0;
    int start = next + 1;
    do {
      if (next >= format.length()) {
        throw new ValueError("incomplete format key");
      }
      char c = format.charAt(next++);
      depth += c == '(' ? 1 : c == ')' ? -1 : 0;
    } while (depth > 0);
    keyed = true;
    keyedValue = Subscripts.get(values, format.substring(start, next - 1));
    return true;
  }

  private Conversion flags() {
    int start = next;
    while (next < format.length() && "-+ #0".indexOf(format.charAt(next)) >= 0) {
      next++;
    }
    String flags = format.substring(start, next);
    int width = number();
    int precision = -1;
    if (next < format.length() && format.charAt(next) == '.') {
      next++;
      precision = Math.max(0, number());
    }
    while (next < format.length() && "hlL".indexOf(format.charAt(next)) >= 0) {
      next++;
    }
    boolean left = flags.indexOf('-') >= 0 || width < -1;
    return new Conversion(
        left,
        flags.indexOf('+') >= 0,
        flags.indexOf(' ') >= 0,
        flags.indexOf('#') >= 0,
        flags.indexOf('0') >= 0,
        width == -1 ? 0 : Math.abs(width),
        precision);
  }

  /** A number or {@code *}; -1 if there is none. */
  private int number() {
    if (next < format.length() && format.charAt(next) == '*') {
      next++;
      Object value = argument();
      if (!Numbers.isIntegral(value)) {
        throw new TypeError("* wants int");
      }
      return Numbers.toInt(value) == -1 ? -2 : Numbers.toInt(value);
    }
    int start = next;
    while (next < format.length() && Character.isDigit(format.charAt(next))) {
      next++;
    }
    return start == next ? -1 : Integer.parseInt(format.substring(start, next));
  }

  private Object argument() {
    if (isTuple) {
      PyTuple tuple = (PyTuple) values;
      if (used < tuple.size()) {
        return tuple.get(used++);
      }
    } else if (used == 0) {
      used++;
      return values;
    }
    throw new TypeError("not enough arguments for format string");
  }

  private static String convert(char kind, Conversion conversion, Object value) {
    return switch (kind) {
      case 's' -> text(Str.of(value), conversion);
      case 'r' -> text(Repr.of(value), conversion);
      case 'a' -> text(StringRepr.asciiOnly(Repr.of(value)), conversion);
      case 'c' -> text(character(value), conversion);
      case 'd', 'i', 'u', 'o', 'x', 'X' -> integer(kind, conversion, value);
      default -> real(kind, conversion, value);
    };
  }

  private static String text(String text, Conversion conversion) {
    String shown = conversion.precision() < 0 ? text : Strings.head(text, conversion.precision());
    return padded("", shown, conversion, false);
  }

  private static String character(Object value) {
    if (value instanceof String text && Builtins.len(text) == 1) {
      return text;
    }
    if (!Numbers.isIndex(value)) {
      throw new TypeError("%c requires int or char");
    }
    Object number = Numbers.index(value);
    if (number instanceof BigInteger && !PythonProgram.current().isPython2()) {
      throw new TypeError("%c requires int or char");
    }
    long point = Numbers.toLong(number);
    if (point < 0 || point > Character.MAX_CODE_POINT) {
      throw new OverflowError("%c arg not in range(0x110000)");
    }
    return Character.toString((int) point);
  }

  private static String integer(char kind, Conversion conversion, Object value) {
    BigInteger number = whole(kind, value);
    int base = kind == 'o' ? 8 : kind == 'x' || kind == 'X' ? 16 : 10;
    String digits = number.abs().toString(base);
    digits = "0".repeat(Math.max(0, conversion.precision() - digits.length())) + digits;
    String prefix = !conversion.alternate() || base == 10 ? "" : "0" + kind;
    if (kind == 'o' && conversion.alternate() && PythonProgram.current().isPython2()) {
      prefix = "0";
    }
    String shown = kind == 'X' ? digits.toUpperCase(Locale.ROOT) : digits;
    return padded(sign(number.signum() < 0, conversion) + prefix, shown, conversion, true);
  }

  private static BigInteger whole(char kind, Object value) {
    boolean decimal = "diu".indexOf(kind) >= 0;
    if (Numbers.isIndex(value)) {
      return Numbers.big(Numbers.index(value));
    }
    if (decimal && (Numbers.isFloat(value) || value instanceof PyNumber)) {
      return Numbers.big(Conversions.toInt(value));
    }
    if (value instanceof PyNumber number && number.pyInt() != null) {
      return Numbers.big(number.pyInt());
    }
    throw new TypeError(
        "%"
            + kind
            + " format: "
            + (decimal ? "a number" : "an integer")
            + " is required, not "
            + PyType.of(value).nameInMessages());
  }

  private static String real(char kind, Conversion conversion, Object value) {
    if (value instanceof String) {
      throw new TypeError("must be real number, not str");
    }
    if (!Numbers.isNumber(value)
        && !(value instanceof PyNumber)
        && !Specials.has(value, "__float__")) {
      throw new TypeError("must be real number, not " + PyType.of(value).nameInMessages());
    }
    double number = (Double) Conversions.toFloat(value);
    boolean finite = !Double.isNaN(number) && !Double.isInfinite(number);
    String body =
        finite
            ? magnitude(kind, conversion, Math.abs(number))
            : FloatText.special(Math.abs(number));
    boolean negative = Double.doubleToRawLongBits(number) < 0 && !Double.isNaN(number);
    return padded(
        sign(negative, conversion),
        Character.isUpperCase(kind) ? body.toUpperCase(Locale.ROOT) : body,
        conversion,
        true);
  }

  private static String magnitude(char kind, Conversion conversion, double value) {
    int precision = conversion.precision() < 0 ? 6 : conversion.precision();
    return switch (Character.toLowerCase(kind)) {
      case 'e' -> FloatText.exponential(value, precision);
      case 'f' ->
          FloatText.fixed(value, precision) + (conversion.alternate() && precision == 0 ? "." : "");
      default -> FloatText.general(value, precision, conversion.alternate());
    };
  }

  private static String sign(boolean negative, Conversion conversion) {
    return negative ? "-" : conversion.plus() ? "+" : conversion.blank() ? " " : "";
  }

  private static String padded(String head, String body, Conversion conversion, boolean number) {
    int length = head.length() + body.codePointCount(0, body.length());
    int missing = Math.max(0, conversion.width() - length);
    if (conversion.left()) {
      return head + body + " ".repeat(missing);
    }
    return conversion.zero() && number
        ? head + "0".repeat(missing) + body
        : " ".repeat(missing) + head + body;
  }
}
