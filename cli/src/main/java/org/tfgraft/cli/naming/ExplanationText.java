package org.tfgraft.cli.naming;

import java.util.ArrayList;
import java.util.List;

/** The steps to a name, under the lines of the program that took them, in columns. */
final class ExplanationText {
  private static final int WIDEST_NAME = 44;

  private final StringBuilder text = new StringBuilder();

  /** Adds the way to one entry. */
  void add(Entry entry) {
    List<Entry> told = inOrder(entry.path());
    List<StepText.Row> rows = rows(told, entry);
    int label = rows.stream().mapToInt(row -> row.label().length()).max().orElse(0);
    int name =
        Math.min(WIDEST_NAME, rows.stream().mapToInt(row -> row.name().length()).max().orElse(0));
    Place place = null;
    for (int i = 0; i < told.size(); i++) {
      if (!told.get(i).place().equals(place)) {
        place = told.get(i).place();
        text.append(line(place)).append('\n');
      }
      StepText.Row row = rows.get(i);
      text.append("  ").append(padded(row.label(), label)).append("  ");
      text.append(padded(row.name(), name)).append("  ").append(row.reason()).append('\n');
    }
  }

  /** A row for each entry; the last is about the entry itself, whatever step gave it its name. */
  private static List<StepText.Row> rows(List<Entry> told, Entry entry) {
    List<StepText.Row> rows = new ArrayList<>(told.stream().map(StepText::of).toList());
    if (entry.step() instanceof Step.Operation operation) {
      StepText.Row last = rows.remove(rows.size() - 1);
      rows.add(new StepText.Row("operation", operation.name(), last.reason()));
    }
    return rows;
  }

  /** Adds a line of its own. */
  void add(String line) {
    text.append(line).append('\n');
  }

  /** A place as a heading: file, line, callers, the text of the line. */
  static String line(Place place) {
    Place.Frame frame = place.innermost();
    String function = place.callers().isEmpty() ? "" : " in " + frame.function();
    return "%s:%d%s%s: %s"
        .formatted(
            frame.file(),
            frame.statement().firstLine(),
            function,
            place.calledFrom(),
            frame.statement().shortText());
  }

  /**
   * The entries that are worth a line. A variable scope comes before the name scope that it opens;
   * of the scopes and the operation that all have the final name, the first tells all.
   */
  private static List<Entry> inOrder(List<Entry> path) {
    List<Entry> told = new ArrayList<>();
    boolean inGetVariable = false;
    for (Entry entry : path) {
      inGetVariable |= entry.step() instanceof Step.GetVariable;
      boolean known = entry.entersTop() && inGetVariable || repeats(told, entry);
      if (known || entry.step() instanceof Step.NewVariable) {
        continue;
      }
      int last = told.size() - 1;
      boolean opened =
          entry.step() instanceof Step.VariableScope
              && last >= 0
              && told.get(last).step() instanceof Step.NameScope
              && told.get(last).place().equals(entry.place());
      told.add(opened ? last : told.size(), entry);
    }
    return told;
  }

  /** Whether the entry only takes the name of the scope before it as it is. */
  private static boolean repeats(List<Entry> told, Entry entry) {
    return !told.isEmpty()
        && told.get(told.size() - 1).step() instanceof Step.NameScope scope
        && entry.asksFor(scope.name());
  }

  private static String padded(String text, int width) {
    return text + " ".repeat(Math.max(0, width - text.length()));
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
