package org.tfgraft.translator.repair;

import java.util.ArrayList;
import java.util.List;
import org.tfgraft.translator.source.CodeLine;

/**
 * Puts the lines of code together to statements: a bracket, a string or a backslash that is open
 * makes a statement go on, as long as that ends in a statement.
 */
final class LogicalLines {
  private final StatementParser parser;

  LogicalLines(StatementParser parser) {
    this.parser = parser;
  }

  /** The statements of some code; those that are no Python are {@code BROKEN}. */
  List<CodeStatement> of(List<CodeLine> code) {
    return of(code, code.size());
  }

  /** The first statements of some code. */
  List<CodeStatement> of(List<CodeLine> code, int count) {
    List<CodeStatement> statements = new ArrayList<>();
    int at = 0;
    while (at < code.size() && statements.size() < count) {
      CodeStatement next = statement(code, at);
      statements.add(next);
      at += next.lines().size();
    }
    return statements;
  }

  private CodeStatement statement(List<CodeLine> code, int from) {
    int end = end(code, from);
    CodeStatement whole = parsed(code.subList(from, end));
    if (whole.kind() != CodeStatement.Kind.BROKEN || end == from + 1) {
      return whole;
    }
    boolean closed = !open(code, from, end).isOpen();
    return closed ? whole : parsed(code.subList(from, from + 1));
  }

  /** All lines that the brackets of the first line enclose, as one statement, broken or not. */
  CodeStatement enclosed(List<CodeLine> code) {
    return parsed(code.subList(0, end(code, 0)));
  }

  /** The line behind the statement that begins at a line. */
  private static int end(List<CodeLine> code, int from) {
    OpenText open = OpenText.NOTHING;
    int at = from;
    do {
      open = open.after(code.get(at).text());
      at++;
    } while (at < code.size() && open.isOpen());
    return at;
  }

  private static OpenText open(List<CodeLine> code, int from, int end) {
    OpenText open = OpenText.NOTHING;
    for (CodeLine line : code.subList(from, end)) {
      open = open.after(line.text());
    }
    return open;
  }

  /** Some lines as one statement. */
  CodeStatement parsed(List<CodeLine> lines) {
    CodeStatement raw = new CodeStatement(lines, CodeStatement.Kind.BROKEN, List.of());
    StatementParser.Parsed parsed = parser.parse(raw.text());
    return new CodeStatement(lines, parsed.kind(), parsed.trees());
  }
}
