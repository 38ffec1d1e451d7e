package org.tfgraft.translator.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.JavaFile;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Lays a Java file out: takes the marks out of it and puts the line map in. */
final class SourceLayout {
  private static final int WIDTH = 88;
  private static final Pattern SHORT_COMMENT = Pattern.compile("/\\*\\*\n +\\* ([^\n]*)\n +\\*/");

  /** The line breaks around empty lines at the end of a block. */
  private static final Pattern EMPTY_EDGE = Pattern.compile("\n\n+(?= *\\}\n)");

  private SourceLayout() {}

  static JavaSource lay(ClassName type, JavaFile file) {
    String plain = EMPTY_EDGE.matcher(withoutTrailingBlanks(file.toString())).replaceAll("\n");
    String marked = SHORT_COMMENT.matcher(plain).replaceAll("/** $1 */");
    int shift = 0;
    for (int attempt = 0; attempt < 5; attempt++) {
      SourceMarks.Stripped stripped = SourceMarks.strip(marked, shift);
      String map = map(stripped.lines());
      int added = (int) map.chars().filter(c -> c == '\n').count();
      if (added == shift || attempt == 4) {
        String text = stripped.text().replace("\"" + SourceMarks.LINE_MAP + "\"", map);
        return new JavaSource(type.toString(), text);
      }
      shift = added;
    }
    throw new AssertionError("unreachable");
  }

  private static String withoutTrailingBlanks(String text) {
    StringBuilder kept = new StringBuilder(text.length());
    for (int start = 0; start < text.length(); ) {
      int end = text.indexOf('\n', start);
      int next = end < 0 ? text.length() : end + 1;
      int last = end < 0 ? text.length() : end;
      while (end >= 0 && last > start && isBlank(text.charAt(last - 1))) {
        last--;
      }
      kept.append(text, start, last).append(end < 0 ? "" : "\n");
      start = next;
    }
    return kept.toString();
  }

  private static boolean isBlank(char c) {
    return c == ' ' || c == '\t';
  }

  /** The entries as an array of strings, several entries in each. */
  private static String map(List<String> entries) {
    List<String> rows = new ArrayList<>();
    StringBuilder row = new StringBuilder();
    for (String entry : entries) {
      if (row.length() + entry.length() > WIDTH) {
        rows.add(row.toString());
        row.setLength(0);
      }
      row.append(row.length() == 0 ? "" : " ").append(entry);
    }
    rows.add(row.toString());
    return rows.size() == 1
        ? "\"" + rows.get(0) + "\""
        : "{\n      \"" + String.join("\",\n      \"", rows) + "\"\n    }";
  }
}
