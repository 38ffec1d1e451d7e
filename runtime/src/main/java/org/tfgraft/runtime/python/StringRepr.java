package org.tfgraft.runtime.python;

/** Texts and bytes in quotes, as {@code repr} prints them. */
final class StringRepr {
  private StringRepr() {}

  static String of(String text) {
    char quote = quote(text);
    StringBuilder out = new StringBuilder(text.length() + 2).append(quote);
    boolean ascii = PythonProgram.current().isPython2();
    text.codePoints().forEach(point -> append(out, point, quote, ascii));
    return out.append(quote).toString();
  }

  /** What {@code ascii(text)} gives. */
  static String ascii(String text) {
    return asciiOnly(of(text));
  }

  static String asciiOnly(String text) {
    StringBuilder out = new StringBuilder();
    text.codePoints()
        .forEach(
            point -> {
              if (point < 0x80) {
                out.append((char) point);
              } else {
                escape(out, point);
              }
            });
    return out.toString();
  }

  static String of(byte[] bytes) {
    StringBuilder text = new StringBuilder();
    for (byte b : bytes) {
      text.append((char) (b & 0xff));
    }
    char quote = quote(text.toString());
    StringBuilder out = new StringBuilder().append(quote);
    for (byte b : bytes) {
      append(out, b & 0xff, quote, true);
    }
    return out.append(quote).toString();
  }

  private static char quote(String text) {
    return text.indexOf('\'') >= 0 && text.indexOf('"') < 0 ? '"' : '\'';
  }

  private static void append(StringBuilder out, int point, char quote, boolean ascii) {
    if (point == quote || point == '\\') {
      out.append('\\').append((char) point);
    } else if (point == '\n') {
      out.append("\\n");
    } else if (point == '\r') {
      out.append("\\r");
    } else if (point == '\t') {
      out.append("\\t");
    } else if (point < ' ' || point == 0x7f || point >= 0x80 && (ascii || !isPrintable(point))) {
      escape(out, point);
    } else {
      out.appendCodePoint(point);
    }
  }

  private static void escape(StringBuilder out, int point) {
    if (point < 0x100) {
      out.append("\\x").append(hex(point, 2));
    } else if (point < 0x10000) {
      out.append("\\u").append(hex(point, 4));
    } else {
      out.append("\\U").append(hex(point, 8));
    }
  }

  private static String hex(int point, int digits) {
    String text = Integer.toHexString(point);
    return "0".repeat(digits - text.length()) + text;
  }

  static boolean isPrintable(int point) {
    if (point == ' ') {
      return true;
    }
    return switch (Character.getType(point)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.PRIVATE_USE,
          Character.UNASSIGNED,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR,
          Character.SPACE_SEPARATOR ->
          false;
      default -> true;
    };
  }
}
