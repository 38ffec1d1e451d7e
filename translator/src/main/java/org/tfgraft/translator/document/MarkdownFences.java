package org.tfgraft.translator.document;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tfgraft.translator.source.CodeLine;

/**
 * What stands for a fence in pages that are made of Markdown: Jekyll's {@code {% highlight %}} and
 * the {@code [code]} of blogs. Written as fences, so that every line keeps its place.
 */
final class MarkdownFences {
  private static final Pattern OPENING =
      Pattern.compile(
          "\\s*(?:\\{%-?\\s*highlight\\s+(\\w+).*%\\}"
              + "|\\[(?:code|sourcecode)(?:\\s*=\\s*|\\s+lang(?:uage)?\\s*=\\s*)[\"']?(\\w+).*\\])\\s*");
  private static final Pattern CLOSING =
      Pattern.compile("\\s*(?:\\{%-?\\s*endhighlight\\s*-?%\\}|\\[/(?:code|sourcecode)\\])\\s*");

  /** Longer than any fence within. */
  private static final String FENCE = "~".repeat(12);

  private MarkdownFences() {}

  static String standard(List<CodeLine> lines) {
    StringBuilder text = new StringBuilder();
    for (CodeLine line : lines) {
      text.append(standard(line.text())).append('\n');
    }
    return text.toString();
  }

  /** Whether a line begins code in such a page. */
  static boolean isOpening(String line) {
    return mayBeMark(line) && OPENING.matcher(line).matches();
  }

  private static boolean mayBeMark(String line) {
    return line.length() < 200 && (line.contains("{%") || line.contains("code"));
  }

  private static String standard(String line) {
    if (!mayBeMark(line)) {
      return line;
    }
    Matcher opening = OPENING.matcher(line);
    if (opening.matches()) {
      return FENCE + (opening.group(1) == null ? opening.group(2) : opening.group(1));
    }
    return CLOSING.matcher(line).matches() ? FENCE : line;
  }
}
