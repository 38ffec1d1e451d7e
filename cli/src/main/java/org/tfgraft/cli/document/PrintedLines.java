package org.tfgraft.cli.document;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Lines that a document shows as printed, or that a program printed, without what pages and older
 * NumPys change: the number of spaces, addresses, places in files, the last digits of numbers.
 */
record PrintedLines(List<String> lines) {
  private static final Pattern PLACE = Pattern.compile("(File )\"[^\"]*\", line \\d+");
  private static final Pattern ADDRESS = Pattern.compile("0x[0-9a-fA-F]+");
  private static final Pattern UNICODE = Pattern.compile("(?<![\\w'\"])u(?=['\"])");
  private static final Pattern NUMBER =
      Pattern.compile("(?<![\\w.])-?\\d+\\.\\d*(?:[eE][-+]?\\d+)?");

  /** Older NumPys show numbers of 32 bits with more digits than they have. */
  private static final double CLOSE = 1e-6;

  PrintedLines {
    lines = List.copyOf(lines);
  }

  static PrintedLines of(String text) {
    return of(text.lines().toList());
  }

  static PrintedLines of(List<String> lines) {
    return new PrintedLines(
        lines.stream().map(PrintedLines::normal).filter(line -> !line.isEmpty()).toList());
  }

  static String normal(String line) {
    String spaced = line.strip().replaceAll("\\s+", " ").replaceAll("(?<=\\[) | (?=\\])", "");
    String plain = UNICODE.matcher(ADDRESS.matcher(spaced).replaceAll("0x")).replaceAll("");
    return PLACE.matcher(plain).replaceAll("$1").replace(" object at 0x", " at 0x");
  }

  /** The same, whatever the numbers with decimal points are. */
  PrintedLines withoutNumbers() {
    return new PrintedLines(
        lines.stream().map(line -> NUMBER.matcher(line).replaceAll("#")).toList());
  }

  boolean isEmpty() {
    return lines.isEmpty();
  }

  /** Whether just these are printed: three dots stand for any number of lines. */
  boolean matches(PrintedLines actual) {
    return matches(lines, actual.lines) || !hasDots() && same(joined(), actual.joined());
  }

  /** Whether a program that has printed so much can go on to print these. */
  boolean canFollow(PrintedLines actual) {
    if (hasDots()) {
      return true;
    }
    int printed = actual.lines.size();
    return printed <= lines.size() && same(lines.subList(0, printed), actual.lines)
        || begins(actual.joined());
  }

  /** How many lines at the beginning are the same. */
  int common(PrintedLines actual) {
    int common = 0;
    while (common < Math.min(lines.size(), actual.lines.size())
        && same(lines.get(common), actual.lines.get(common))) {
      common++;
    }
    return common;
  }

  /** Whether the text, with all its lines joined, begins so. */
  private boolean begins(String actual) {
    String all = joined();
    return all.length() >= actual.length() && same(all.substring(0, actual.length()), actual);
  }

  /** One sentence. */
  String firstDifference(PrintedLines actual) {
    for (int i = 0; i < lines.size(); i++) {
      if (i >= actual.lines.size()) {
        return "it does not print %s".formatted(lines.get(i));
      }
      if (!same(lines.get(i), actual.lines.get(i))) {
        return "it prints %s, not %s".formatted(actual.lines.get(i), lines.get(i));
      }
    }
    return "it prints more: %s".formatted(actual.lines.get(lines.size()));
  }

  /** Where a value is printed, at the end of a line if not as one; negative if nowhere. */
  int find(int from, String value) {
    String wanted = normal(value);
    String bare = wanted.replaceAll("^([\"']+)(.*)\\1$", "$2");
    for (int i = from; i < lines.size(); i++) {
      String line = lines.get(i);
      if (same(line, wanted) || same(line, bare) || line.endsWith(" " + wanted)) {
        return i;
      }
    }
    return -1;
  }

  private boolean hasDots() {
    return lines.stream().anyMatch(PrintedLines::isDots);
  }

  private static boolean isDots(String line) {
    return line.equals("...") || line.equals("…");
  }

  private String joined() {
    return normal(String.join(" ", lines));
  }

  private static boolean matches(List<String> claimed, List<String> actual) {
    int at = 0;
    while (at < claimed.size() && !isDots(claimed.get(at))) {
      if (at >= actual.size() || !same(claimed.get(at), actual.get(at))) {
        return false;
      }
      at++;
    }
    if (at == claimed.size()) {
      return actual.size() == at;
    }
    List<String> further = claimed.subList(at + 1, claimed.size());
    for (int skipped = at; skipped <= actual.size(); skipped++) {
      if (matches(further, actual.subList(skipped, actual.size()))) {
        return true;
      }
    }
    return false;
  }

  private static boolean same(List<String> some, List<String> others) {
    for (int i = 0; i < some.size(); i++) {
      if (!same(some.get(i), others.get(i))) {
        return false;
      }
    }
    return true;
  }

  private static boolean same(String one, String other) {
    if (one.equals(other)) {
      return true;
    }
    List<Double> numbers = new ArrayList<>();
    List<Double> others = new ArrayList<>();
    String text = withoutNumbers(one, numbers);
    if (numbers.isEmpty() || !text.equals(withoutNumbers(other, others))) {
      return false;
    }
    for (int i = 0; i < numbers.size(); i++) {
      double far = Math.abs(numbers.get(i) - others.get(i));
      if (far > CLOSE * Math.max(Math.abs(numbers.get(i)), 1e-30)) {
        return false;
      }
    }
    return true;
  }

  private static String withoutNumbers(String line, List<Double> numbers) {
    Matcher matcher = NUMBER.matcher(line);
    StringBuilder text = new StringBuilder();
    while (matcher.find()) {
      numbers.add(Double.valueOf(matcher.group()));
      matcher.appendReplacement(text, "#");
    }
    return matcher.appendTail(text).toString();
  }
}
