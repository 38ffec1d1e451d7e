package org.tfgraft.cli.naming;

import java.util.List;

/** A moment of the program by its frames, outermost first; none for what no line of it did. */
public record Place(List<Frame> frames) {
  public Place {
    frames = List.copyOf(frames);
  }

  /** A line of the program that was being executed, and the statement that it belongs to. */
  public record Frame(String file, long line, String function, Statement statement) {
    /** The line, with its cell if it is one of a notebook: {@code line 4}, {@code cell 2:4}. */
    String lineName() {
      int cell = file.lastIndexOf(":cell ");
      return (cell < 0 ? "line " : file.substring(cell + 1) + ":") + statement.firstLine();
    }

    boolean isAt(String otherFile, long otherLine) {
      return file.equals(otherFile)
          && statement.firstLine() <= otherLine
          && otherLine <= statement.lastLine();
    }
  }

  /** A statement, of a compound one its head, by its lines and the text of the first. */
  public record Statement(int firstLine, int lastLine, String text) {
    /** The first line, and a sign that there are more. */
    String shortText() {
      return lastLine > firstLine ? text + " …" : text;
    }
  }

  /** The line itself, after the lines that called it. */
  public Frame innermost() {
    return frames.isEmpty()
        ? new Frame("", 0, "", new Statement(0, 0, ""))
        : frames.get(frames.size() - 1);
  }

  /** The calling lines, innermost first. */
  List<Frame> callers() {
    List<Frame> callers =
        new java.util.ArrayList<>(frames.subList(0, Math.max(0, frames.size() - 1)));
    java.util.Collections.reverse(callers);
    return callers;
  }

  /** {@code , called from line 12, main.py:3}: who called, innermost first; empty if nobody did. */
  String calledFrom() {
    StringBuilder text = new StringBuilder();
    for (Frame caller : callers()) {
      text.append(text.isEmpty() ? ", called from " : ", ")
          .append(caller.file.equals(innermost().file) ? "line " : caller.file + ":")
          .append(caller.statement.firstLine());
    }
    return text.toString();
  }

  boolean passes(String file, long line) {
    return frames.stream().anyMatch(frame -> frame.isAt(file, line));
  }
}
