package org.tfgraft.translator.emit;

import java.util.ArrayList;
import java.util.List;
import org.tfgraft.translator.ast.Children;
import org.tfgraft.translator.ast.Expression;

/**
 * Marks in emitted text that say which Python line it comes from. They are taken out, and turned
 * into the line map, once the file is laid out.
 */
final class SourceMarks {
  private static final char BEGIN = '\uE000';
  private static final char END = '\uE001';

  private SourceMarks() {}

  /** What stands for the line map until it is known; no text of a program can say it. */
  static final String LINE_MAP = END + "lines";

  /** What stands before code that is no line of the program, and no frame of its tracebacks. */
  static final String NO_LINE = mark(0);

  /** A mark; {@code function} is what Python's tracebacks call the code that follows. */
  static String mark(int line) {
    return BEGIN + Integer.toString(line) + END;
  }

  static String function(String name, int line) {
    return BEGIN + Integer.toString(line) + ":" + name + END;
  }

  /** Text of the program, which cannot pass for a mark: Java reads the escapes as what they say. */
  static String withoutMarks(String text) {
    return text.replace(String.valueOf(BEGIN), "\\ue000").replace(String.valueOf(END), "\\ue001");
  }

  /** The line that CPython 3.7 gives a call: the last on which a part of it begins. */
  static int lineOf(Expression expression) {
    int[] line = {expression.span().startLine()};
    Children.walk(expression, e -> line[0] = Math.max(line[0], e.span().startLine()));
    return line[0];
  }

  /** A file without its marks, and the line map's entries. */
  record Stripped(String text, List<String> lines) {}

  private static int lines(String text, int from, int to) {
    int lines = 0;
    for (int at = text.indexOf('\n', from); at >= 0 && at < to; at = text.indexOf('\n', at + 1)) {
      lines++;
    }
    return lines;
  }

  static Stripped strip(String marked, int shift) {
    StringBuilder text = new StringBuilder(marked.length());
    List<String> map = new ArrayList<>();
    int line = 1;
    String last = "";
    int from = 0;
    for (int at = marked.indexOf(BEGIN); at >= 0; at = marked.indexOf(BEGIN, from)) {
      line += lines(marked, from, at);
      text.append(marked, from, at);
      int end = marked.indexOf(END, at);
      String entry = marked.substring(at + 1, end);
      if (!entry.equals(last)) {
        map.add((line + shift) + ":" + entry);
        last = entry;
      }
      from = end + 1;
    }
    text.append(marked, from, marked.length());
    return new Stripped(text.toString(), map);
  }
}
