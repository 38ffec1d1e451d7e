package org.tfgraft.translator.repair;

/** White space before code. */
final class Indentation {
  /** Columns of a level in code that this package lays out. */
  static final int LEVEL = 4;

  private static final int TAB = 8;

  private Indentation() {}

  /** The column at which a line's text begins, tabs as Python counts them. */
  static int width(String line) {
    int width = 0;
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      if (c == '\t') {
        width = (width / TAB + 1) * TAB;
      } else if (c == ' ') {
        width++;
      } else {
        return width;
      }
    }
    return width;
  }

  static String of(int depth) {
    return " ".repeat(depth * LEVEL);
  }
}
