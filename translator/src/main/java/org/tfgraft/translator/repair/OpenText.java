package org.tfgraft.translator.repair;

/**
 * What is still open at the end of a line: brackets, a string in triple quotation marks, a
 * backslash. Strings and comments are skipped as Python's lexer does.
 *
 * @param brackets how many brackets are open
 * @param quotes the quotation marks of the open string, or nothing
 * @param continued whether the line ends in a backslash
 */
record OpenText(int brackets, String quotes, boolean continued) {
  static final OpenText NOTHING = new OpenText(0, "", false);

  /** Whether the statement goes on in the next line. */
  boolean isOpen() {
    return brackets > 0 || !quotes.isEmpty() || continued;
  }

  /** What is open after one more line. */
  OpenText after(String line) {
    int depth = brackets;
    String open = quotes;
    int i = 0;
    while (i < line.length()) {
      char c = line.charAt(i);
      if (!open.isEmpty()) {
        if (c == '\\') {
          i++;
        } else if (line.startsWith(open, i)) {
          i += open.length() - 1;
          open = "";
        }
      } else if (c == '#') {
        return new OpenText(depth, "", false);
      } else if (c == '"' || c == '\'') {
        String triple = String.valueOf(c).repeat(3);
        open = line.startsWith(triple, i) ? triple : String.valueOf(c);
        i += open.length() - 1;
      } else if ("([{".indexOf(c) >= 0) {
        depth++;
      } else if (")]}".indexOf(c) >= 0) {
        depth = Math.max(0, depth - 1);
      }
      i++;
    }
    boolean backslash = line.endsWith("\\");
    boolean goesOn = open.length() == 3 || backslash;
    return new OpenText(depth, goesOn ? open : "", backslash);
  }
}
