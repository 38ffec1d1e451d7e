package org.tfgraft.translator.parse;

import java.util.Locale;
import org.tfgraft.translator.source.Span;

/** Backslash escapes in the body of a string literal, decoded as CPython does. */
final class StringEscapes {
  private final ParseContext context;
  private final Style style;

  /** Which escapes count. */
  enum Style {
    TEXT,
    BYTES,
    RAW,
    /** Python 2's {@code ur''}, in which only {@code \\u} and {@code \\U} count. */
    RAW_UNICODE
  }

  StringEscapes(ParseContext context, Style style) {
    this.context = context;
    this.style = style;
  }

  boolean isRaw() {
    return style == Style.RAW;
  }

  /** Decodes a text that begins at an offset of the file. */
  String decode(String body, int offset) {
    if (style == Style.RAW || body.indexOf('\\') < 0) {
      return body;
    }
    return new Decoder(body, offset).decode();
  }

  private final class Decoder {
    private final String body;
    private final int offset;
    private final StringBuilder result = new StringBuilder();
    private int at;

    Decoder(String body, int offset) {
      this.body = body;
      this.offset = offset;
    }

    String decode() {
      while (at < body.length()) {
        char c = body.charAt(at);
        if (c == '\\' && at + 1 < body.length()) {
          escape(body.charAt(at + 1));
        } else {
          result.append(c);
          at++;
        }
      }
      return result.toString();
    }

    private void escape(char c) {
      if (style == Style.RAW_UNICODE) {
        rawUnicode(c);
        return;
      }
      switch (c) {
        case '\n' -> skip(2);
        case '\\', '\'', '"' -> put(c);
        case 'a' -> put('\u0007');
        case 'b' -> put('\b');
        case 'f' -> put('\f');
        case 'n' -> put('\n');
        case 'r' -> put('\r');
        case 't' -> put('\t');
        case 'v' -> put('\u000B');
        case '0', '1', '2', '3', '4', '5', '6', '7' -> octal();
        case 'x' -> hex(2);
        case 'u' -> unicode(4);
        case 'U' -> unicode(8);
        case 'N' -> named();
        default -> keep();
      }
    }

    private void rawUnicode(char c) {
      if (c == 'u') {
        hex(4);
      } else if (c == 'U') {
        hex(8);
      } else {
        keep();
      }
    }

    private void unicode(int digits) {
      if (style == Style.TEXT) {
        hex(digits);
      } else {
        keep();
      }
    }

    private void skip(int length) {
      at += length;
    }

    private void put(char c) {
      result.append(c);
      at += 2;
    }

    /** An unknown escape stays as it is. */
    private void keep() {
      result.append(body, at, at + 2);
      at += 2;
    }

    private void octal() {
      int end = at + 1;
      int value = 0;
      while (end < body.length() && end < at + 4 && Character.digit(body.charAt(end), 8) >= 0) {
        value = value * 8 + Character.digit(body.charAt(end), 8);
        end++;
      }
      result.append((char) (style == Style.BYTES ? value & 0xFF : value));
      at = end;
    }

    private void hex(int digits) {
      int end = at + 2;
      long value = 0;
      while (end < body.length() && end < at + 2 + digits && isHex(body.charAt(end))) {
        value = value * 16 + Character.digit(body.charAt(end), 16);
        end++;
      }
      if (end < at + 2 + digits) {
        refuse("\\%s needs %d hexadecimal digits".formatted(body.charAt(at + 1), digits), end);
      } else if (value > Character.MAX_CODE_POINT) {
        refuse("there is no character %s".formatted(body.substring(at, end)), end);
      } else {
        result.appendCodePoint((int) value);
      }
      at = end;
    }

    private static boolean isHex(char c) {
      return c < 0x80 && Character.digit(c, 16) >= 0;
    }

    private void named() {
      if (style != Style.TEXT) {
        keep();
        return;
      }
      int close = body.indexOf('}', at);
      if (at + 2 >= body.length() || body.charAt(at + 2) != '{' || close < 0) {
        refuse("\\N needs a character's name in braces", at + 2);
        at += 2;
        return;
      }
      String name = body.substring(at + 3, close);
      try {
        result.appendCodePoint(Character.codePointOf(name.toUpperCase(Locale.ROOT)));
      } catch (IllegalArgumentException e) {
        refuse("no character is named '%s'".formatted(name), close + 1);
      }
      at = close + 1;
    }

    private void refuse(String reason, int end) {
      Span span = context.file().span(offset + at, offset + Math.min(end, body.length()));
      context.report(SyntaxErrors.BAD_ESCAPE, span, reason);
    }
  }
}
