package org.tfgraft.translator.emit;

import org.tfgraft.translator.source.SourceFile;
import org.tfgraft.translator.source.Span;

/** The text of a place in a source file, on one line. */
final class SourceText {
  private static final int LONGEST = 120;

  private SourceText() {}

  static String of(SourceFile source, Span span) {
    StringBuilder text = new StringBuilder();
    for (int line = span.startLine(); line <= span.endLine(); line++) {
      String whole = source.line(line);
      int end =
          line == span.endLine() ? Math.min(span.endColumn(), whole.length()) : whole.length();
      int start = line == span.startLine() ? Math.min(span.startColumn(), end) : 0;
      text.append(text.length() == 0 ? "" : " ").append(whole.substring(start, end).strip());
      if (text.length() > LONGEST) {
        return SourceMarks.withoutMarks(text.substring(0, LONGEST) + "…");
      }
    }
    return SourceMarks.withoutMarks(text.toString());
  }
}
