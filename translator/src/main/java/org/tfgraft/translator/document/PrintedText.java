package org.tfgraft.translator.document;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The texts that code prints, as far as they stand in it: strings, between what is filled in. */
final class PrintedText {
  private static final Pattern STRING =
      Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*)\"|'((?:[^'\\\\]|\\\\.)*)'");
  private static final Pattern FILLED_IN =
      Pattern.compile("%[-+# 0-9.]*[a-zA-Z]|%\\(\\w+\\)[a-z]|\\{[^}]*\\}|\\\\n|\\\\t");
  private static final int SHORTEST = 3;

  private final List<String> texts = new ArrayList<>();

  PrintedText(List<String> code) {
    for (String line : code) {
      if (line.contains("print")) {
        Matcher strings = STRING.matcher(line);
        while (strings.find()) {
          String string = strings.group(1) == null ? strings.group(2) : strings.group(1);
          for (String part : FILLED_IN.split(string)) {
            if (part.strip().length() >= SHORTEST) {
              texts.add(part.strip());
            }
          }
        }
      }
    }
  }

  /** Whether a line holds one of the texts. */
  boolean mayPrint(String line) {
    return texts.stream().anyMatch(text -> holds(line, text));
  }

  /** Whether a text stands in a line, and not as a part of longer words. */
  private static boolean holds(String line, String text) {
    int at = line.indexOf(text);
    while (at >= 0 && !(isBoundary(line, at) && isBoundary(line, at + text.length()))) {
      at = line.indexOf(text, at + 1);
    }
    return at >= 0;
  }

  private static boolean isBoundary(String line, int at) {
    return at == 0
        || at == line.length()
        || !Character.isLetter(line.charAt(at - 1))
        || !Character.isLetter(line.charAt(at));
  }
}
