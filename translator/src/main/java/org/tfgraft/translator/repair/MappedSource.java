package org.tfgraft.translator.repair;

import java.util.ArrayList;
import java.util.List;
import org.tfgraft.translator.source.CodeLine;

/**
 * Python text whose lines come from a document.
 *
 * @param lines for each line of the text the line of the document, 0 for lines that were added
 */
public record MappedSource(String text, List<Integer> lines) {
  public static final MappedSource EMPTY = new MappedSource("", List.of());

  public MappedSource {
    lines = List.copyOf(lines);
  }

  /** Statements as they stand. */
  public static MappedSource of(List<CodeStatement> statements) {
    StringBuilder text = new StringBuilder();
    List<Integer> lines = new ArrayList<>();
    for (CodeStatement statement : statements) {
      for (CodeLine line : statement.lines()) {
        text.append(line.text()).append('\n');
        lines.add(line.line());
      }
    }
    return new MappedSource(text.toString(), lines);
  }

  /** The line of the document that a line of the text comes from; 0 if it comes from none. */
  public int documentLine(int line) {
    return line >= 1 && line <= lines.size() ? lines.get(line - 1) : 0;
  }

  /** Text that follows on other text. */
  public MappedSource then(MappedSource next) {
    List<Integer> all = new ArrayList<>(lines);
    all.addAll(next.lines);
    return new MappedSource(text + next.text, all);
  }

  /** Lines that no document has. */
  public static MappedSource added(String text) {
    return new MappedSource(text, text.lines().map(line -> 0).toList());
  }

  /** The same text, deeper by some levels; strings of several lines change with it. */
  public MappedSource indented(int levels) {
    StringBuilder deeper = new StringBuilder();
    text.lines()
        .forEach(
            line ->
                deeper
                    .append(line.isBlank() ? "" : Indentation.of(levels))
                    .append(line)
                    .append('\n'));
    return new MappedSource(deeper.toString(), lines);
  }
}
