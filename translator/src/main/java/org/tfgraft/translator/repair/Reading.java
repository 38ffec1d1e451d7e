package org.tfgraft.translator.repair;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;

/**
 * A way to read code whose indentation is lost: how deep each statement stands.
 *
 * @param statements all lines of the code, comments and blank lines too
 * @param depths a depth for each of them
 */
public record Reading(List<CodeStatement> statements, List<Integer> depths) {
  public Reading {
    statements = List.copyOf(statements);
    depths = List.copyOf(depths);
  }

  /** The code as this reading indents it. */
  public MappedSource source() {
    return source(index -> "");
  }

  /**
   * The same, with a line before each statement that has a place.
   *
   * @param mark the line before a statement, which is given by its number among those that have a
   *     place
   */
  public MappedSource marked(IntFunction<String> mark) {
    List<CodeStatement> placed = statements.stream().filter(CodeStatement::isStructural).toList();
    return source(index -> isMarked(placed, index) ? mark.apply(index) : "");
  }

  /** Whether a line may stand before a statement, and can tell that the statement runs. */
  private boolean isMarked(List<CodeStatement> placed, int index) {
    CodeStatement statement = placed.get(index);
    boolean decorated = index > 0 && placed.get(index - 1).kind() == CodeStatement.Kind.DECORATOR;
    return !decorated
        && statement.kind() != CodeStatement.Kind.CLAUSE
        && !statement.text().startsWith("from __future__")
        && !"\"'".contains(statement.text().substring(0, 1))
        && !isInClassBody(placed, index);
  }

  private boolean isInClassBody(List<CodeStatement> placed, int index) {
    List<Integer> deep = placedDepths();
    int head = index;
    while (head >= 0 && deep.get(head) >= deep.get(index)) {
      head--;
    }
    return head >= 0 && placed.get(head).keyword().equals("class");
  }

  /** The depths of the statements that have a place. */
  public List<Integer> placedDepths() {
    List<Integer> placed = new ArrayList<>();
    for (int i = 0; i < statements.size(); i++) {
      if (statements.get(i).isStructural()) {
        placed.add(depths.get(i));
      }
    }
    return placed;
  }

  private MappedSource source(IntFunction<String> mark) {
    StringBuilder text = new StringBuilder();
    List<Integer> lines = new ArrayList<>();
    int placed = 0;
    for (int i = 0; i < statements.size(); i++) {
      CodeStatement statement = statements.get(i);
      String before = statement.isStructural() ? mark.apply(placed++) : "";
      if (!before.isEmpty()) {
        text.append(Indentation.of(depths.get(i))).append(before).append('\n');
        lines.add(0);
      }
      append(statement, depths.get(i), text, lines);
    }
    return new MappedSource(text.toString(), lines);
  }

  private static void append(
      CodeStatement statement, int depth, StringBuilder text, List<Integer> lines) {
    String indent = Indentation.of(depth);
    boolean fixed = statement.text().contains("\"\"\"") || statement.text().contains("'''");
    for (int k = 0; k < statement.lines().size(); k++) {
      String line = statement.lines().get(k).text();
      if (k > 0 && fixed) {
        text.append(line);
      } else if (!line.isBlank()) {
        text.append(indent).append(k == 0 ? "" : hanging(statement, line)).append(line.strip());
      }
      text.append('\n');
      lines.add(statement.lines().get(k).line());
    }
  }

  /** White space of a further line of a statement, beyond that of its first line. */
  private static String hanging(CodeStatement statement, String line) {
    int given = Indentation.width(line) - statement.indent();
    return " ".repeat(given > 0 ? given : 2 * Indentation.LEVEL);
  }

  @Override
  public String toString() {
    return source().text();
  }
}
