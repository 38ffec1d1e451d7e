package org.tfgraft.runtime.python;

/**
 * The format specification mini-language: {@code
 * [[fill]align][sign][#][0][width][,][.precision][type]}.
 */
record FormatSpec(
    String fill,
    char align,
    char sign,
    boolean alternate,
    int width,
    char grouping,
    int precision,
    char type) {
  static final char NONE = 0;

  static FormatSpec parse(String text) {
    return new Reader(text).read();
  }

  /** Reads one specification from left to right. */
  private static final class Reader {
    private final int[] text;
    private int next;

    Reader(String text) {
      this.text = text.codePoints().toArray();
    }

    FormatSpec read() {
      String fill = "";
      char align = NONE;
      if (text.length > 1 && isAlign(text[1])) {
        fill = Character.toString(text[0]);
        align = (char) text[1];
        next = 2;
      } else if (text.length > 0 && isAlign(text[0])) {
        align = (char) text[next++];
      }
      char sign = peekIn("+- ") ? (char) text[next++] : NONE;
      boolean alternate = accept('#');
      if (fill.isEmpty() && accept('0')) {
        fill = "0";
        align = align == NONE ? '=' : align;
      }
      int width = number(-1);
      char grouping = peekIn(",_") ? (char) text[next++] : NONE;
      if (grouping != NONE && peekIn(",_")) {
        throw new ValueError("Cannot specify both ',' and '_'.");
      }
      int precision = -1;
      if (accept('.')) {
        precision = number(-1);
        if (precision < 0) {
          throw new ValueError("Format specifier missing precision");
        }
      }
      return end(fill.isEmpty() ? " " : fill, align, sign, alternate, width, grouping, precision);
    }

    private FormatSpec end(
        String fill,
        char align,
        char sign,
        boolean alternate,
        int width,
        char grouping,
        int precision) {
      char type = NONE;
      if (next < text.length) {
        if (text.length - next > 1) {
          throw new ValueError("Invalid format specifier");
        }
        type = (char) text[next];
      }
      return new FormatSpec(fill, align, sign, alternate, width, grouping, precision, type);
    }

    private static boolean isAlign(int c) {
      return c == '<' || c == '>' || c == '=' || c == '^';
    }

    private boolean peekIn(String set) {
      return next < text.length && set.indexOf(text[next]) >= 0;
    }

    private boolean accept(char c) {
      if (next < text.length && text[next] == c) {
        next++;
        return true;
      }
      return false;
    }

    private int number(int otherwise) {
      int start = next;
      long value = 0;
      while (next < text.length && text[next] >= '0' && text[next] <= '9') {
        value = value * 10 + text[next++] - '0';
        if (value > Integer.MAX_VALUE) {
          throw new ValueError("Too many decimal digits in format string");
        }
      }
      return next == start ? otherwise : (int) value;
    }
  }

  /** The text filled to the width; {@code digitsAt} is where padding after a sign goes. */
  String pad(String content, int digitsAt, char usualAlign) {
    int missing = width - content.codePointCount(0, content.length());
    if (missing <= 0) {
      return content;
    }
    return switch (align == NONE ? usualAlign : align) {
      case '<' -> content + fill.repeat(missing);
      case '^' -> fill.repeat(missing / 2) + content + fill.repeat(missing - missing / 2);
      case '=' ->
          content.substring(0, digitsAt) + fill.repeat(missing) + content.substring(digitsAt);
      default -> fill.repeat(missing) + content;
    };
  }
}
