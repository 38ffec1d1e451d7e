package org.tfgraft.translator.document;

import java.util.List;

/**
 * Where statements begin, found without parsing: a line that stands inside brackets, in a string of
 * three quotes or behind a backslash continues the one before. Lines are shown to it in order.
 */
final class StatementStarts {
  private int brackets;
  private String openString = "";
  private boolean joined;

  /** For each line whether a statement may begin on it. */
  static boolean[] of(List<String> lines) {
    StatementStarts starts = new StatementStarts();
    boolean[] all = new boolean[lines.size()];
    for (int i = 0; i < all.length; i++) {
      all[i] = starts.next(lines.get(i));
    }
    return all;
  }

  /** Whether a statement may begin on this line. */
  boolean next(String line) {
    boolean begins = isBetweenStatements();
    joined = false;
    int at = 0;
    while (at < line.length()) {
      at = openString.isEmpty() ? inCode(line, at) : inString(line, at);
    }
    if (openString.length() == 1 && !joined) {
      openString = "";
    }
    return begins;
  }

  /** Whether all that was begun is complete. */
  boolean isBetweenStatements() {
    return brackets == 0 && openString.isEmpty() && !joined;
  }

  private int inCode(String line, int at) {
    char c = line.charAt(at);
    switch (c) {
      case '#' -> {
        return line.length();
      }
      case '(', '[', '{' -> brackets++;
      case ')', ']', '}' -> brackets = Math.max(0, brackets - 1);
      case '"', '\'' -> {
        String three = String.valueOf(c).repeat(3);
        openString = line.startsWith(three, at) ? three : String.valueOf(c);
        return at + openString.length();
      }
      case '\\' -> joined = at == line.length() - 1;
      default -> {}
    }
    return at + 1;
  }

  private int inString(String line, int at) {
    if (line.charAt(at) == '\\') {
      joined = at == line.length() - 1;
      return at + 2;
    }
    if (line.startsWith(openString, at)) {
      int end = at + openString.length();
      openString = "";
      return end;
    }
    return at + 1;
  }
}
