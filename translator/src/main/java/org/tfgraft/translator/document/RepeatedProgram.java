package org.tfgraft.translator.document;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.tfgraft.translator.ast.Expression;
import org.tfgraft.translator.ast.Statement;
import org.tfgraft.translator.repair.CodeStatement;
import org.tfgraft.translator.repair.StatementParser;
import org.tfgraft.translator.source.CodeLine;

/**
 * Two programs in a row of which the second is a variation of the first: it assigns the same names
 * and ends by printing the same.
 */
final class RepeatedProgram {
  private static final int FEWEST_NAMES = 2;

  private final StatementParser parser;

  RepeatedProgram(StatementParser parser) {
    this.parser = parser;
  }

  /** Whether the code that follows is a variation of the code before it. */
  boolean begins(List<CodeLine> before, List<CodeLine> after) {
    String first = after.get(0).text();
    boolean outermost = !first.isBlank() && !Character.isWhitespace(first.charAt(0));
    if (!outermost || isPrint(first) || !isPrint(before.get(before.size() - 1).text())) {
      return false;
    }
    Part one = part(before);
    Part two = part(after);
    return one.names.size() >= FEWEST_NAMES
        && one.names.equals(two.names)
        && !one.printed.isEmpty()
        && one.printed.equals(two.printed);
  }

  private record Part(Set<String> names, List<String> printed) {}

  /** The names that are assigned up to the first printing, and what is printed then. */
  private Part part(List<CodeLine> code) {
    Set<String> names = new HashSet<>();
    List<String> printed = new ArrayList<>();
    for (CodeLine line : code) {
      String text = line.text().strip();
      StatementParser.Parsed parsed = parser.parse(text);
      if (parsed.kind() == CodeStatement.Kind.SIMPLE) {
        if (isPrint(text)) {
          printed.add(text.replaceAll("\\s*#.*", ""));
        } else if (!printed.isEmpty()) {
          return new Part(names, printed);
        }
        if (parsed.tree().orElseThrow() instanceof Statement.Assign assign
            && assign.targets().get(0) instanceof Expression.Name name) {
          names.add(name.id());
        }
      } else if (parsed.kind() == CodeStatement.Kind.HEAD && !printed.isEmpty()) {
        return new Part(names, printed);
      }
    }
    return new Part(names, printed);
  }

  private static boolean isPrint(String line) {
    return line.strip().startsWith("print");
  }
}
