package org.tfgraft.translator.repair;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.tfgraft.translator.source.CodeLine;

/**
 * Repairs the statements of a snippet, each on its own: what is wrong with the indentation does not
 * matter here.
 */
public final class CodeRepairs {
  private static final int MOST_LINES_JOINED = 4;

  /** Lines that a bracket without its partner is followed for. */
  private static final int MOST_LINES = 60;

  private static final int LEAST_OF_A_PROGRAM = 3;

  private final StatementParser parser;
  private final LogicalLines logical;
  private final StatementRepairs single;
  private final JoinedStatements joined;

  public CodeRepairs(StatementParser parser) {
    this.parser = parser;
    this.logical = new LogicalLines(parser);
    this.single = new StatementRepairs(parser);
    this.joined = new JoinedStatements(parser);
  }

  /** The statements as they stand; nothing is repaired. */
  public RepairedCode asItStands(List<CodeLine> code) {
    return new RepairedCode(logical.of(code), List.of());
  }

  /** The first statement of some code as it stands, with all its lines. */
  public CodeStatement first(List<CodeLine> code) {
    return logical.of(code.subList(0, Math.min(MOST_LINES, code.size())), 1).get(0);
  }

  /** The statements, repaired where they are no Python and a few changes help. */
  public RepairedCode repair(List<CodeLine> code) {
    List<Repair> repairs = new ArrayList<>();
    List<CodeLine> lines = Characters.repair(code, repairs);
    List<CodeStatement> statements = new ArrayList<>();
    int at = 0;
    while (at < lines.size()) {
      CodeStatement next = logical.of(lines.subList(at, lines.size()), 1).get(0);
      at +=
          switch (next.kind()) {
            case BROKEN -> broken(next, lines.subList(at, lines.size()), statements, repairs);
            case COMMENT -> comment(next, statements, repairs);
            default -> add(next, statements);
          };
    }
    return new RepairedCode(statements, repairs);
  }

  private static int add(CodeStatement statement, List<CodeStatement> statements) {
    statements.add(statement);
    return statement.lines().size();
  }

  /** A comment, which holds a whole program if the page lost its lines. */
  private int comment(CodeStatement comment, List<CodeStatement> statements, List<Repair> repairs) {
    Optional<List<String>> parts =
        JoinedStatements.mayHoldProgram(comment.text())
            ? joined.split(comment.text()).filter(it -> it.size() >= LEAST_OF_A_PROGRAM)
            : Optional.empty();
    return parts.isPresent()
        ? split(comment, parts.get(), statements, repairs)
        : add(comment, statements);
  }

  /** Repairs the statement that some lines begin with, and gives the number of its lines. */
  private int broken(
      CodeStatement statement,
      List<CodeLine> rest,
      List<CodeStatement> statements,
      List<Repair> repairs) {
    CodeStatement wide = logical.enclosed(rest.subList(0, Math.min(MOST_LINES, rest.size())));
    Optional<StatementRepairs.Repaired> repaired = single.repair(statement.text());
    if (wide.lines().size() > statement.lines().size()) {
      Optional<StatementRepairs.Repaired> whole = single.repair(wide.text());
      if (whole.isPresent() && whole.get().edits().size() < cost(repaired, statement, wide)) {
        return edited(wide, whole.get(), statements, repairs);
      }
    }
    if (repaired.isPresent() && repaired.get().edits().size() == 1) {
      return edited(statement, repaired.get(), statements, repairs);
    }
    int lines = cut(rest, statements, repairs);
    if (lines > 0) {
      return lines;
    }
    Optional<List<String>> parts = joined.split(statement.text());
    if (parts.isPresent()) {
      return split(statement, parts.get(), statements, repairs);
    }
    return repaired.isPresent()
        ? edited(statement, repaired.get(), statements, repairs)
        : add(statement, statements);
  }

  /** How much is wrong in some lines if a statement at their beginning stands alone. */
  private long cost(
      Optional<StatementRepairs.Repaired> repaired, CodeStatement statement, CodeStatement wide) {
    List<CodeLine> after = wide.lines().subList(statement.lines().size(), wide.lines().size());
    long broken =
        logical.of(after).stream().filter(s -> s.kind() == CodeStatement.Kind.BROKEN).count();
    return broken + repaired.map(r -> r.edits().size()).orElse(wide.lines().size());
  }

  private int edited(
      CodeStatement statement,
      StatementRepairs.Repaired repaired,
      List<CodeStatement> statements,
      List<Repair> repairs) {
    for (Edits.Edit edit : repaired.edits()) {
      int before =
          (int) statement.text().chars().limit(edit.offset()).filter(c -> c == '\n').count();
      int line = statement.lines().get(Math.min(before, statement.lines().size() - 1)).line();
      repairs.add(new Repair(line, edit.kind(), edit.reason()));
    }
    statements.add(logical.parsed(lines(statement, repaired.text())));
    return statement.lines().size();
  }

  /** The lines of a changed text, each with the line of the document that it comes from. */
  private static List<CodeLine> lines(CodeStatement statement, String text) {
    List<CodeLine> lines = new ArrayList<>();
    int from = 0;
    for (String line : text.split("\n", -1)) {
      int found = from;
      while (found < statement.lines().size()
          && !alike(statement.lines().get(found).text().strip(), line.strip())) {
        found++;
      }
      from = found < statement.lines().size() ? found : from;
      int number = statement.lines().get(Math.min(from, statement.lines().size() - 1)).line();
      lines.add(new CodeLine(number, lines.isEmpty() ? before(statement) + line : line));
      from++;
    }
    return lines;
  }

  private static boolean alike(String one, String other) {
    int length = Math.min(5, Math.min(one.length(), other.length()));
    return one.substring(0, length).equals(other.substring(0, length));
  }

  private static String before(CodeStatement statement) {
    String first = statement.lines().get(0).text();
    return first.substring(0, first.length() - first.stripLeading().length());
  }

  /** A statement that a line break cut in two; the number of its lines, or nothing. */
  private int cut(List<CodeLine> rest, List<CodeStatement> statements, List<Repair> repairs) {
    for (int count = 2; count <= Math.min(MOST_LINES_JOINED, rest.size()); count++) {
      List<CodeLine> lines = rest.subList(0, count);
      String text =
          lines.stream().map(line -> line.text().strip()).collect(Collectors.joining(" "));
      if (parser.parse(text).isPython()) {
        CodeLine first = lines.get(0);
        String indent = first.text().substring(0, first.text().indexOf(first.text().strip()));
        statements.add(logical.parsed(List.of(new CodeLine(first.line(), indent + text))));
        repairs.add(
            new Repair(
                first.line(),
                Repair.Kind.BROKEN_STATEMENT,
                "a line break cut the statement in two"));
        return count;
      }
    }
    return 0;
  }

  private int split(
      CodeStatement statement,
      List<String> parts,
      List<CodeStatement> statements,
      List<Repair> repairs) {
    String indent = before(statement);
    for (String part : parts) {
      boolean trailing = part.startsWith("#") && !statements.isEmpty();
      CodeStatement last = trailing ? statements.get(statements.size() - 1) : statement;
      if (trailing && last.line() == statement.line()) {
        statements.set(
            statements.size() - 1,
            logical.parsed(
                List.of(new CodeLine(last.line(), last.lines().get(0).text() + "  " + part))));
      } else {
        statements.add(logical.parsed(List.of(new CodeLine(statement.line(), indent + part))));
      }
    }
    repairs.add(
        new Repair(
            statement.line(),
            Repair.Kind.JOINED_STATEMENTS,
            "%d statements stand on one line"
                .formatted(parts.stream().filter(p -> !p.startsWith("#")).count())));
    return statement.lines().size();
  }
}
