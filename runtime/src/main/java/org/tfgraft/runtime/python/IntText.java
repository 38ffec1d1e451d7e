package org.tfgraft.runtime.python;

import java.math.BigInteger;

/** Ints as text in any base. */
final class IntText {
  private IntText() {}

  static String prefixed(Object value, int base, String prefix) {
    BigInteger number = Numbers.big(Numbers.index(value));
    return (number.signum() < 0 ? "-" : "") + prefix + number.abs().toString(base);
  }

  static Object parse(Object value, long base) {
    if (!(value instanceof String) && !(value instanceof PyBytes)) {
      throw new TypeError("int() can't convert non-string with explicit base");
    }
    if (base != 0 && (base < 2 || base > 36)) {
      throw new ValueError("int() base must be >= 2 and <= 36, or 0");
    }
    String text = value instanceof PyBytes bytes ? bytes.latin1() : (String) value;
    String digits = Strings.strip(text);
    boolean negative = digits.startsWith("-");
    if (negative || digits.startsWith("+")) {
      digits = digits.substring(1);
    }
    int radix = (int) base;
    String prefix =
        digits.length() > 1 ? digits.substring(0, 2).toLowerCase(java.util.Locale.ROOT) : "";
    int prefixBase =
        switch (prefix) {
          case "0x" -> 16;
          case "0o" -> 8;
          case "0b" -> 2;
          default -> 0;
        };
    if (prefixBase != 0 && (base == 0 || base == prefixBase)) {
      digits = digits.substring(2);
      radix = prefixBase;
    } else if (base == 0) {
      radix = 10;
    }
    if (base == 0 && prefixBase == 0 && digits.matches("0+[1-9_].*")) {
      throw invalid(value, base);
    }
    String plain = digits.replaceAll("(?<=[0-9a-zA-Z])_(?=[0-9a-zA-Z])", "");
    return parse(plain, radix, negative, value, base);
  }

  private static Object parse(String digits, int radix, boolean negative, Object value, long base) {
    boolean valid = !digits.isEmpty();
    for (int i = 0; i < digits.length(); i++) {
      valid &= Character.digit(digits.charAt(i), radix) >= 0;
    }
    if (!valid) {
      throw invalid(value, base);
    }
    BigInteger number = new BigInteger(digits, radix);
    return Numbers.normal(negative ? number.negate() : number);
  }

  private static ValueError invalid(Object value, long base) {
    return new ValueError("invalid literal for int() with base " + base + ": " + Repr.of(value));
  }
}
