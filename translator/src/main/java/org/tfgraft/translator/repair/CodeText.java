package org.tfgraft.translator.repair;

/** Finds where the comment of a line begins, and what stands in brackets and strings. */
public final class CodeText {
  private CodeText() {}

  /** The offset of the comment that ends a text, or its length. */
  public static int commentStart(String text) {
    int at = 0;
    while (at < text.length()) {
      char c = text.charAt(at);
      if (c == '#') {
        int end = text.indexOf('\n', at);
        if (end < 0) {
          return at;
        }
        at = end;
      } else if (c == '"' || c == '\'') {
        at = stringEnd(text, at);
        continue;
      }
      at++;
    }
    return text.length();
  }

  /** The offset behind a string that begins at an offset; a plain one ends with its line. */
  static int stringEnd(String text, int start) {
    char quote = text.charAt(start);
    String triple = String.valueOf(quote).repeat(3);
    boolean isLong = text.startsWith(triple, start);
    String close = isLong ? triple : String.valueOf(quote);
    int at = start + close.length();
    while (at < text.length()) {
      if (text.charAt(at) == '\\') {
        at++;
      } else if (text.startsWith(close, at)) {
        return at + close.length();
      } else if (!isLong && text.charAt(at) == '\n') {
        return at;
      }
      at++;
    }
    return text.length();
  }

  /** The text without its last comment and the space before that. */
  public static String withoutComment(String text) {
    return text.substring(0, commentStart(text)).stripTrailing();
  }

  /** Inserts before the comment that ends a text. */
  static String insertAtEnd(String text, String what) {
    String code = withoutComment(text);
    return code + what + text.substring(code.length());
  }

  /** Whether the code of a text, strings and comments apart, holds no letters but Latin ones. */
  public static boolean isAscii(String text) {
    int at = 0;
    int end = commentStart(text);
    while (at < end) {
      char c = text.charAt(at);
      if (c == '"' || c == '\'') {
        at = stringEnd(text, at);
        continue;
      }
      if (c > 127) {
        return false;
      }
      at++;
    }
    return true;
  }
}
