package org.tfgraft.translator.document;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What TensorFlow and Python tell on standard error while a program runs: logs, and warnings with
 * the line of code that they are about. No program prints them.
 */
public final class LoggedLines {
  private static final Pattern LOG =
      Pattern.compile(
          "\\d{4}-\\d\\d-\\d\\d \\d\\d:\\d\\d:\\d\\d[.,]\\d+: [IWEF] .*"
              + "|[IWEF](?: |\\d{4} [\\d:.]+ +\\d+ )\\S+\\.cc:\\d+\\] .*"
              + "|(?:WARNING|INFO|DEBUG):\\w[\\w.]*:.*"
              + "|Instructions for updating:");
  private static final Pattern WARNING =
      Pattern.compile(".{0,200}(?:\\.pyc?|>|\\.ipynb):\\d+: (?:\\w+\\.)*\\w*Warning: .*");

  private LoggedLines() {}

  /** Whether a line, without the space around it, is one of a log, or begins a warning. */
  static boolean isLogged(String line) {
    return LOG.matcher(line).matches() || isWarning(line);
  }

  private static boolean isWarning(String line) {
    return line.contains("Warning: ") && WARNING.matcher(line).matches();
  }

  /** Whether a line belongs to the logged one before it: quoted code, or advice. */
  static boolean goesOn(String before, String line) {
    return isWarning(before.strip()) && line.startsWith("  ")
        || before.strip().equals("Instructions for updating:");
  }

  /** The lines that a program printed itself. */
  public static List<String> without(List<String> lines) {
    List<String> printed = new ArrayList<>();
    String before = "";
    for (String line : lines) {
      if (!goesOn(before, line) && !isLogged(line.strip())) {
        printed.add(line);
      }
      before = line;
    }
    return printed;
  }
}
