package org.tfgraft.translator.repair;

import java.util.ArrayList;
import java.util.List;

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
    StringBuilder text = new StringBuilder();
    List<Integer> lines = new ArrayList<>();
    for (int i = 0; i < statements.size(); i++) {
      CodeStatement statement = statements.get(i);
      String indent = Indentation.of(depths.get(i));
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
    return new MappedSource(text.toString(), lines);
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
