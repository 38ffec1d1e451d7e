package org.tfgraft.translator.claims;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A call of something of TensorFlow's that stands in prose: {@code tf.zeros(shape, name=None)}.
 *
 * @param start where in the text it begins
 * @param arguments what stands between the brackets
 */
record Mention(int start, String text, String symbol, String arguments) {
  private static final Pattern NAME =
      Pattern.compile("(?<![\\w.])(?:tf|tensorflow)(?:\\.[A-Za-z_][A-Za-z0-9_]*)+(?=\\()");

  /** Longer ones are no signatures. */
  private static final int LONGEST = 2000;

  /** All calls in a text whose brackets are closed. */
  static List<Mention> in(String prose) {
    String text = plain(prose);
    List<Mention> found = new ArrayList<>();
    Matcher name = NAME.matcher(text);
    while (name.find()) {
      int close = closing(text, name.end());
      if (close >= 0) {
        found.add(
            new Mention(
                name.start(),
                prose.substring(name.start(), close + 1),
                name.group(),
                text.substring(name.end() + 1, close)));
      }
    }
    return found;
  }

  /** Whether a text ends within the brackets of a call, so that the next line belongs to it. */
  static boolean isOpen(String prose) {
    String text = plain(prose);
    Matcher name = NAME.matcher(text);
    int last = -1;
    while (name.find()) {
      last = name.end();
    }
    return last >= 0 && closing(text, last) < 0 && text.length() - last < LONGEST;
  }

  /** The same text with the punctuation of code; every character keeps its place. */
  private static String plain(String prose) {
    StringBuilder text = new StringBuilder(prose);
    for (int i = 0; i < text.length(); i++) {
      int at = "（），＝：“”‘’\u00a0".indexOf(text.charAt(i));
      if (at >= 0) {
        text.setCharAt(i, "(),=:\"\"'' ".charAt(at));
      }
    }
    return text.toString();
  }

  /** Where the bracket that stands at a place is closed, -1 if it is not. */
  private static int closing(String text, int open) {
    int depth = 0;
    char quote = 0;
    int end = Math.min(text.length(), open + LONGEST);
    for (int i = open; i < end; i++) {
      char c = text.charAt(i);
      if (quote != 0) {
        quote = c == quote ? 0 : quote;
      } else if (c == '"' || c == '\'') {
        quote = c;
      } else if ("([{".indexOf(c) >= 0) {
        depth++;
      } else if (")]}".indexOf(c) >= 0 && --depth == 0) {
        return i;
      }
    }
    return -1;
  }
}
